using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Compiling;

namespace Khrushchev.Graph.Tests.Notes;

/// <summary>The examples of the format's specification compile as it says. What they link to and do not show is here.</summary>
public sealed class FormatExampleTests
{
    private static readonly Dictionary<string, string> Rest = new(StringComparer.Ordinal)
    {
        ["people/zhukov.md"] = Entity("person", "Georgy Zhukov"),
        ["people/beria.md"] = Entity("person", "Lavrentiy Beria"),
        ["people/khrushchev.md"] = Entity("person", "Nikita Khrushchev"),
        ["people/malenkov.md"] = Entity("person", "Georgy Malenkov"),
        ["organisations/presidium.md"] = Entity("organisation", "Presidium"),
        ["events/uprising.md"] = Entity("event", "East German uprising", "date: 1953-06-17\ntheme: party"),
        ["events/stalin-dies.md"] = Entity("event", "Stalin dies", "date: 1953-03-05\ntheme: leadership"),
        ["events/secretaryship.md"] = Entity("event", "Khrushchev's secretaryship", "date: 1953-09\ntheme: leadership"),
        ["events/zhukov-dismissed.md"] = Entity("event", "Zhukov is dismissed", "date: 1957-10-26\ntheme: leadership"),
        ["events/khrushchev-removed.md"] = Entity("event", "Khrushchev is removed", "date: 1964-10-14\ntheme: leadership"),
        ["events/malenkov-resigns.md"] = Entity("event", "Malenkov resigns", "date: 1955-02-08\ntheme: leadership\nstanding: corrected"),
        ["sources/knight-1993.md"] = Entity("source", "Knight 1993", "kind: book"),
    };

    public static TheoryData<int> Bad => [.. FormatExample.All.Where(e => e.Expected.Length > 0).Select(e => e.Line)];

    [Fact]
    public void Examples_Each_SaysWhichFileItIs()
    {
        Assert.True(FormatExample.All.Count >= 9);
        Assert.All(FormatExample.All, e => Assert.NotEmpty(e.File));
    }

    [Fact]
    public void Compile_GoodExamplesTogether_HaveNothingWrong()
    {
        var result = Compile(FormatExample.All.Where(e => e.Expected.Length == 0));

        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        var snapshot = result.Snapshot!;
        Assert.Equal("Khrushchev and reaction to Stalinism", snapshot.Course.Title);
        Assert.Equal(2, snapshot.Course.Themes.Length);
        Assert.Equal("Taubman 2003", snapshot.Sources.Single(s => s.Id.Value == "taubman-2003").ShortTitle);
        Assert.Equal(4, snapshot.Cards.Single().Passages.Length);
        Assert.Equal("Notes that only the speaker sees.", snapshot.Lessons.Single().Steps.Single().Notes);
        Assert.Equal(6, snapshot.Relations.Length);
    }

    [Theory, MemberData(nameof(Bad))]
    public void Compile_BadExample_SaysWhatTheSpecificationSays(int line)
    {
        var example = FormatExample.All.Single(e => e.Line == line);

        var result = Compile(FormatExample.All.Where(e => e.Expected.Length == 0 && e.File != example.File).Append(example));

        Assert.Equal(example.Expected.Order(), result.Diagnostics.Select(d => d.Code).Distinct().Order());
        Assert.All(result.Diagnostics, d => Assert.Equal(example.File, d.Span.File));
    }

    private static CompilationResult Compile(IEnumerable<FormatExample> examples)
    {
        var files = Rest.ToDictionary(f => f.Key, f => new NoteFile(f.Key, f.Value));
        foreach (var example in examples)
            files[example.File] = example.In(Rest);
        return new NotesCompiler().Compile([.. files.Values], TestContext.Current.CancellationToken);
    }

    private static string Entity(string type, string title, string fields = "") =>
        $"---\ntype: {type}\n{fields}\n---\n# {title}\n\nWhat it is.\n";
}
