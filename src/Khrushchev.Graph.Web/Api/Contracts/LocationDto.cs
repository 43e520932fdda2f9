using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>A place in the notes.</summary>
/// <param name="File">Path below the course's folder, with forward slashes.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units; 0 where only a point is known.</param>
internal sealed record LocationDto(string File, int Line, int Column, int Length)
{
    public static LocationDto Of(SourceSpan span) => new(span.File, span.Line, span.Column, span.Length);
}
