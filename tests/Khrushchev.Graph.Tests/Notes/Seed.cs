using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Tests.Notes;

/// <summary>The bundled course, compiled once for all tests.</summary>
internal static class Seed
{
    private static readonly Lazy<CompilationResult> Compiled = new(() => new NotesCompiler().Compile(Path.Combine(Repository.Root, "graph-seed"), CancellationToken.None));

    public static CompilationResult Result => Compiled.Value;

    public static GraphSnapshot Course => Result.Snapshot ?? throw new InvalidOperationException("The bundled course does not compile.");
}
