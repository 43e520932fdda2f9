namespace Khrushchev.Graph.Model;

/// <summary>A place in the notes.</summary>
/// <param name="File">Path below the course's folder, with forward slashes.</param>
/// <param name="Line">First line, from 1.</param>
/// <param name="Column">First column, from 1, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units; 0 where only a point is known.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 0)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line},{Column})";
}
