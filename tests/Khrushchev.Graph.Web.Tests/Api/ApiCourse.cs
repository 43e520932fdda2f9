namespace Khrushchev.Graph.Web.Tests.Api;

/// <summary>What the small course lacks: a person with an office, a reading, a work, a chain of two causes, a correction.</summary>
internal static class ApiCourse
{
    public static readonly (string Path, string Text)[] More =
    [
        ("course.md", """
            ---
            type: course
            period: 1953/1964
            readings:
              - {id: power-struggle, title: Power struggle, summary: Each step served one man's fight for the top.}
            ---
            # The Thaw

            From Stalin's death to his fall.

            """),
        ("sources/taubman.md", """
            ---
            type: source
            kind: book
            author: William Taubman
            year: 2003
            aliases: [Taubman 2003]
            ---
            # Khrushchev: The Man and His Era

            A full life.

            """),
        ("offices/first-secretary.md", """
            ---
            type: office
            date: 1953/..
            theme: leadership
            ---
            # First Secretary

            The head of the party.

            """),
        ("people/khrushchev.md", """
            ---
            type: person
            date: 1894-04-15/1971-09-11
            theme: leadership
            aliases: [Khrushchev]
            ---
            # Nikita Khrushchev

            He outlived them all.

            ## Held office
            - [[First Secretary]]: 1953-09-07/1964-10-14. [[Taubman 2003]]

            """),
        ("events/secret-speech.md", """
            ---
            type: event
            date: 1956-02-25
            theme: leadership
            standing: corrected
            significance: 5
            ---
            # The Secret Speech

            He names the crimes.

            ## What the notes say

            He spoke in public. [[Rise to power#^beria]]

            ## What the record says

            The session was closed. [[Taubman 2003]]

            ## Causes
            - **short-term**, strong: [[Beria is arrested]] — the police no longer threatened him. [[Taubman 2003]]
            - **trigger**, disputed, reading power-struggle: [[Stalin dies]] — he meant to strike his rivals. [[Taubman 2003]]

            ## People
            - [[Khrushchev]]: speaker. [[Taubman 2003]]

            """),
    ];
}
