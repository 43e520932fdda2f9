using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Notes;

namespace Khrushchev.Graph.Tests.Generation;

/// <summary>What benchmarks compile must be notes that compile, or they measure the reporting of errors.</summary>
public sealed class GeneratedNotesTests
{
    [Fact]
    public void Make_FourHundredFiles_CompileWithoutErrors()
    {
        var files = GeneratedNotes.Make(seed: 1, count: 400).Select(n => new NoteFile(n.Path, n.Text)).ToList();

        var result = new NotesCompiler().Compile(files, TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics.Take(5).Select(d => d.ToString()));
        Assert.Equal((400, 20), (result.Files, result.Snapshot!.Cards.Length));
        Assert.True(result.Snapshot.Relations.Length > 500);
    }

    [Fact]
    public void Make_SameSeed_IsTheSame() =>
        Assert.Equal(GeneratedNotes.Make(5, 60), GeneratedNotes.Make(5, 60));
}
