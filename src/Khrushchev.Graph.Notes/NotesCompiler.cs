using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Binding;
using Khrushchev.Graph.Notes.Parsing;
using Khrushchev.Graph.Notes.Reading;
using Khrushchev.Graph.Notes.Rules;

namespace Khrushchev.Graph.Notes;

/// <summary>
/// Compiles a folder of notes to a course. Nothing in a file makes it throw: every problem is a diagnostic. Notes whose text has not
/// changed since the last compilation are not parsed again. Safe for several threads; one instance for one folder.
/// </summary>
public sealed class NotesCompiler
{
    private ConcurrentDictionary<string, Note> parsed = new(StringComparer.Ordinal);

    /// <summary>Compiles every note below a folder.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public CompilationResult Compile(string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var (files, problems) = NoteFolder.Read(folder, cancellationToken);
        return Compile(files, problems, cancellationToken);
    }

    /// <summary>Compiles notes from memory; their order does not matter.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public CompilationResult Compile(IReadOnlyList<NoteFile> files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (kept, problems) = NoteFolder.Bound(files);
        return Compile(kept, problems, cancellationToken);
    }

    private CompilationResult Compile(
        ImmutableArray<NoteFile> files, ImmutableArray<ReadProblem> problems, CancellationToken cancellationToken)
    {
        var notes = Parse(files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path)), cancellationToken);
        var draft = DraftBuilder.Build(notes, problems, cancellationToken);
        var report = new Report();
        foreach (var rule in AllRules.InOrder)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rule.Check(draft, report);
        }
        return new CompilationResult(report.HasErrors ? null : Emitter.Emit(draft), report.ToArray(), files.Length);
    }

    private ImmutableArray<Note> Parse(ImmutableArray<NoteFile> files, CancellationToken cancellationToken)
    {
        var before = parsed;
        var now = new ConcurrentDictionary<string, Note>(StringComparer.Ordinal);
        var notes = new Note[files.Length];
        Parallel.For(0, files.Length, new() { CancellationToken = cancellationToken }, i =>
        {
            notes[i] = before.TryGetValue(files[i].Path, out var known) && known.Text.Text == files[i].Text ? known : NoteParser.Parse(files[i]);
            now[files[i].Path] = notes[i];
        });
        parsed = now;
        return ImmutableCollectionsMarshal.AsImmutableArray(notes);
    }
}
