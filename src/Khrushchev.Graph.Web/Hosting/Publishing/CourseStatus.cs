using System.Collections.Immutable;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>How the notes on disk stand to the graph on screen.</summary>
/// <param name="Folder">Full path of the notes.</param>
public sealed record CourseStatus(string Folder)
{
    /// <summary>Whether the notes are being compiled or published now; all else here tells of the time before.</summary>
    public bool Compiling { get; init; }

    /// <summary>The version that the last good notes were published as; 0 before the first.</summary>
    public long Version { get; init; }

    /// <summary>When that version was published; null before the first.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When the notes were last compiled, with or without errors; null before the first time.</summary>
    public DateTimeOffset? Checked { get; init; }

    /// <summary>How many files were read then.</summary>
    public int Files { get; init; }

    /// <summary>What was wrong with them, warnings too: by file, line, column.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Why the notes could not be read or the graph not be stored, for people; null where both went well.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether that was so because the store could not be reached.</summary>
    public bool IsStoreAway { get; init; }

    /// <summary>The diagnostics that keep the last good graph on screen.</summary>
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(d => d.Severity == Severity.Error);

    /// <summary>Whether the screen shows what the notes say.</summary>
    public bool IsCurrent => Checked is not null && Failure is null && !Errors.Any();
}
