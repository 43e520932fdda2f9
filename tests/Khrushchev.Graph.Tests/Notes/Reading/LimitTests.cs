using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Compiling.Binding;
using Khrushchev.Graph.Notes.Reading;
using Khrushchev.Graph.Notes.Rules;

namespace Khrushchev.Graph.Tests.Notes.Reading;

public sealed class LimitTests
{
    [Fact]
    public void Check_TooManyFiles_IsKG0005()
    {
        var draft = DraftBuilder.Build([], [new ReadProblem(ReadFault.TooMany, new(".", 1, 1), "50000")], TestContext.Current.CancellationToken);
        var report = new Report();

        foreach (var rule in AllRules.InOrder)
            rule.Check(draft, report);

        Assert.Equal("KG0005", Assert.Single(report.ToArray()).Code);
    }

    [Fact]
    public void Compile_TooManyFilesInMemory_IsKG0005() => Assert.Equal("KG0005", Assert.Single(new NotesCompiler().Compile(
        [.. Enumerable.Range(0, 50_001).Select(i => new NoteFile($"n{i}.md", ""))], TestContext.Current.CancellationToken).Diagnostics).Code);

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("[a](", 50_000)]
    [InlineData("[[", 100_000)]
    public void Compile_TextThatNestsWithoutEnd_IsKG0007OrRead(string piece, int times)
    {
        var text = "---\ntype: place\n---\n# One\n\n" + string.Concat(Enumerable.Repeat(piece, times));

        var result = new NotesCompiler().Compile([new NoteFile("one.md", text)], TestContext.Current.CancellationToken);

        Assert.Equal("KG0007", Assert.Single(result.Diagnostics).Code);
    }
}
