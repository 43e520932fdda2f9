using System.Collections.Immutable;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Notes.Compiling;

/// <summary>What came of compiling a folder.</summary>
/// <param name="Snapshot">The course; null if and only if there is an error.</param>
/// <param name="Diagnostics">By file (ordinal), line, column, code.</param>
/// <param name="Files">How many files were read.</param>
public sealed record CompilationResult(GraphSnapshot? Snapshot, ImmutableArray<Diagnostic> Diagnostics, int Files);
