using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Khrushchev.Graph.Web.Tests.Components;

/// <summary>Notes with people, an office, a correction and a lesson, and the pages they make as they are first sent.</summary>
internal static class PageCourse
{
    private static readonly (string Path, string Text)[] More =
    [
        ("course.md", """
            ---
            type: course
            period: 1953/1964
            ---
            # After Stalin

            """),
        ("offices/chairman.md", """
            ---
            type: office
            theme: leadership
            ---
            # Chairman

            Head of the government.

            """),
        ("offices/moscow-leader.md", """
            ---
            type: office
            theme: party
            ---
            # Leader in Moscow

            """),
        ("people/nikita-khrushchev.md", """
            ---
            type: person
            date: 1894-04-15/1971-09-11
            theme: leadership
            colour: 1
            aliases: [Khrushchev]
            ---
            # Nikita Khrushchev

            He led the Party.

            ## Held office
            - [[Leader in Moscow]]: 1935/1938-01 [[Rise to power#^beria]]
            - [[Leader in Moscow]]: 1949-12/1953-03 [[Rise to power#^beria]]
            - [[Chairman]]: 1958-03-27/1964-10-14 [[Rise to power#^beria]]

            ## Allies
            - [[Georgy Malenkov]]: 1953-06/1954 — they joined against Beria. [[Rise to power#^beria]]

            ## Rivals
            - [[Georgy Malenkov]]: 1953-03/1957-06 — they fought over which came first. [[Rise to power#^beria]]

            """),
        ("people/georgy-malenkov.md", """
            ---
            type: person
            date: 1902-01-08/1988-01-14
            theme: leadership
            colour: 3
            standing: corrected
            ---
            # Georgy Malenkov

            Head of the government.

            ## What the notes say
            He was General Secretary. [[Rise to power#^stalin]]

            ## What the record says
            He never was. [[Taubman 2003]]

            ## Held office
            - [[Chairman]]: 1953-03-05/1955-02-08 [[Rise to power#^stalin]]

            """),
        ("events/fall.md", """
            ---
            type: event
            date: 1964-10-14
            theme: leadership
            ---
            # Khrushchev falls

            ## People
            - [[Nikita Khrushchev]]: signed. [[Taubman 2003]]

            """),
        ("events/plot.md", """
            ---
            type: event
            date: 1953-06
            theme: leadership
            ---
            # A plot

            ## People
            - [[Nikita Khrushchev]]: planned it. [[Taubman 2003]]

            """),
        ("sources/taubman.md", """
            ---
            type: source
            kind: book
            author: William Taubman
            year: 2003
            aliases: [Taubman 2003]
            ---
            # The Man and His Era

            """),
        ("lessons/who-followed.md", """
            ---
            type: lesson
            number: 1
            minutes: 25
            ---
            # Who followed Stalin?

            Five men stood round the bed.

            What decided the contest?

            ## Why was Beria arrested?
            - view: causes
            - focus: [[Beria is arrested]]
            - highlight: [[Stalin dies]], [[A plot]]

            Sort the causes.

            > Let everybody commit first.

            """),
    ];

    public static TempNotes Notes() => new([.. TempNotes.Small, .. More]);

    public static TestApp Open() => new(Notes());

    public static async Task<IDocument> PageAsync(this HttpClient client, string address)
    {
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Patience.Token);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Patience.Token));
    }

    /// <summary>Words as a reader sees them: one space for any run.</summary>
    public static string Words(this IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
