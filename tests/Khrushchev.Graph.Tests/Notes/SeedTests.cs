using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Tests.Notes;

/// <summary>The bundled course compiles.</summary>
public sealed class SeedTests
{
    [Fact]
    public void Compile_BundledCourse_HasNoErrors()
    {
        var folder = Path.Combine(Repository.Root, "graph-seed");
        Assert.SkipUnless(Directory.Exists(folder), "There is no graph-seed yet.");

        var result = new NotesCompiler().Compile(folder, TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        Assert.NotEmpty(result.Snapshot!.Cards);
    }
}
