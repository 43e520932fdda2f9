using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Reading;

/// <summary>Reads every note below a folder.</summary>
internal static class NoteFolder
{
    /// <summary>The largest note, in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>The most notes of one course.</summary>
    public const int MaxFiles = 50_000;

    public static (ImmutableArray<NoteFile> Files, ImmutableArray<ReadProblem> Problems) Read(string folder, CancellationToken cancellationToken)
    {
        var problems = new List<ReadProblem>();
        if (!Directory.Exists(folder))
            return ([], [new ReadProblem(ReadFault.FolderMissing, new SourceSpan(".", 1, 1), folder)]);
        var paths = NoteWalk.Of(folder, problems, cancellationToken);
        var files = new NoteFile?[paths.Count];
        var faults = new ReadProblem?[paths.Count];
        Parallel.For(0, paths.Count, new() { CancellationToken = cancellationToken }, i =>
        {
            if (!NoteBytes.TryRead(Path.Combine(folder, paths[i]), paths[i], out files[i], out faults[i]))
                files[i] = null;
        });
        return ([.. files.OfType<NoteFile>()], [.. problems, .. faults.OfType<ReadProblem>()]);
    }

    /// <summary>Holds notes from memory to the same bounds, counted in characters.</summary>
    public static (ImmutableArray<NoteFile> Files, ImmutableArray<ReadProblem> Problems) Bound(IReadOnlyList<NoteFile> files)
    {
        if (files.Count > MaxFiles)
            return ([], [new ReadProblem(ReadFault.TooMany, new SourceSpan(".", 1, 1), $"{MaxFiles}")]);
        var large = files.Where(f => f.Text.Length > MaxBytes).Select(f => new ReadProblem(ReadFault.TooLarge, new SourceSpan(f.Path, 1, 1), $"{f.Text.Length}"));
        return ([.. files.Where(f => f.Text.Length <= MaxBytes)], [.. large]);
    }
}
