using CsCheck;
using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Tests.Notes.Compiling;

public sealed class CompilerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "---\n", "type: event\n", "date: 1953\n", "date: \"after: [[X]] + 1 week\"\n", "aliases: [a, b]\n", "theme: economy\n", "# T\n", "## Causes\n", "## Readings\n", "## Sources\n",
        "- **trigger**: ", "[[Stalin dies]]", "[[Rise to power#^beria]]", "[[", "]]", "|", "#^", " ^a", "^", " — ", " - ", ": ", ", ", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "> ", "- ", "*", "**", "_",
        "`", "```\n", "<b>", "&amp;", "\\", "\0", "\ud83d\ude00", "\ud800", "￼", "\ufeff", "[", "]", "{", "}", "'", "\"", "word", "1953", "..", "%", "@", "!", "&x", "*y", "||\n", "1. ", "===\n", "~",
    ];

    private static readonly Gen<string> AnyText =
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(all => string.Concat(all.Select(i => Pieces[i])));

    private static readonly NoteFile[] Good = [.. SoundCourse.With().OrderBy(f => f.Path, StringComparer.Ordinal)];

    private static readonly NotesCompiler Compiler = new();

    [Fact]
    public void Compile_AnyText_NeverThrowsAndPointsIntoTheFile() =>
        AnyText.Sample(text => PointsIntoTheFiles([.. Good, new NoteFile("any/thing.md", text)]), iter: 500);

    [Fact]
    public void Compile_AnyTextBelowGoodFrontMatter_NeverThrowsAndPointsIntoTheFile() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], AnyText).Sample(
            (at, text) => PointsIntoTheFiles([.. Good[..at], Good[at] with { Text = Good[at].Text + "\n" + text }, .. Good[(at + 1)..]]), iter: 500);

    [Fact]
    public void Compile_GoodNoteChangedInOnePlace_NeverThrowsAndPointsIntoTheFile() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Int[0, 5_000], Gen.Int[0, 30], Gen.Int[0, Pieces.Length - 1]).Sample((at, place, length, piece) =>
        {
            var text = Good[at].Text;
            place %= text.Length;
            length = Math.Min(length, text.Length - place);
            PointsIntoTheFiles([.. Good[..at], Good[at] with { Text = text[..place] + Pieces[piece] + text[(place + length)..] }, .. Good[(at + 1)..]]);
        }, iter: 500);

    [Fact]
    public void Compile_FilesInAnyOrder_GiveOneContentHashAndOneReport() => Gen.Shuffle(Good).Sample(files =>
    {
        var expected = new NotesCompiler().Compile(Good, TestContext.Current.CancellationToken);
        var result = new NotesCompiler().Compile(files, TestContext.Current.CancellationToken);

        Assert.Equal(expected.Snapshot!.ContentHash, result.Snapshot!.ContentHash);
    }, iter: 20);

    [Fact]
    public void Compile_BrokenFilesInAnyOrder_GiveOneReport()
    {
        NoteFile[] broken = [.. Good.Select((f, i) => f with { Text = f.Text.Replace("[[", i % 2 == 0 ? "[[x" : "[[", StringComparison.Ordinal) })];

        Gen.Shuffle(broken).Sample(files =>
            Assert.Equal(Compiler.Compile(broken, TestContext.Current.CancellationToken).Diagnostics, Compiler.Compile(files, TestContext.Current.CancellationToken).Diagnostics), iter: 20);
    }

    [Fact]
    public void Compile_AgainAfterAChange_GivesWhatAFreshCompilerGives() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], AnyText).Sample((at, text) =>
        {
            NoteFile[] changed = [.. Good[..at], Good[at] with { Text = Good[at].Text + text }, .. Good[(at + 1)..]];
            var again = Compiler.Compile(changed, TestContext.Current.CancellationToken);
            var fresh = new NotesCompiler().Compile(changed, TestContext.Current.CancellationToken);

            Assert.Equal(fresh.Diagnostics, again.Diagnostics);
            Assert.Equal(fresh.Snapshot?.ContentHash, again.Snapshot?.ContentHash);
        }, iter: 200);

    [Fact]
    public async Task Compile_OneCompilerFromManyThreads_GivesOneAnswer()
    {
        var compiler = new NotesCompiler();
        var token = TestContext.Current.CancellationToken;

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => compiler.Compile(Good, token), token)));

        Assert.Single(results.Select(r => r.Snapshot!.ContentHash).Distinct());
    }

    [Fact]
    public void Compile_Cancelled_Throws() =>
        Assert.ThrowsAny<OperationCanceledException>(() => new NotesCompiler().Compile(Good, new CancellationToken(canceled: true)));

    private static void PointsIntoTheFiles(NoteFile[] files)
    {
        var result = Compiler.Compile(files, TestContext.Current.CancellationToken);

        Assert.Equal(result.Snapshot is null, result.Diagnostics.Any(d => d.Severity == Severity.Error));
        foreach (var diagnostic in result.Diagnostics)
            IsInside(diagnostic, files);
        Assert.Equal(Sorted(result), result.Diagnostics);
    }

    private static void IsInside(Diagnostic diagnostic, NoteFile[] files)
    {
        var lines = files.Single(f => f.Path == diagnostic.Span.File).Text.Split('\n');
        Assert.InRange(diagnostic.Span.Line, 1, lines.Length);
        Assert.InRange(diagnostic.Span.Column, 1, lines[diagnostic.Span.Line - 1].Length + 1);
        Assert.InRange(diagnostic.Span.Length, 0, lines.Skip(diagnostic.Span.Line - 1).Sum(l => l.Length + 1));
        Assert.False(string.IsNullOrWhiteSpace(diagnostic.Message));
        Assert.DoesNotContain('\n', diagnostic.Message);
    }

    private static IEnumerable<Diagnostic> Sorted(CompilationResult result) => result.Diagnostics
        .OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column).ThenBy(d => d.Code, StringComparer.Ordinal);
}
