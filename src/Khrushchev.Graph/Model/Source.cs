namespace Khrushchev.Graph.Model;

/// <summary>A work of the bibliography.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">The work's title.</param>
/// <param name="ShortTitle">How it is cited, as in "Taubman 2003".</param>
/// <param name="Kind">book, article, speech, document, notes or web.</param>
/// <param name="Author">Who wrote it, or null.</param>
/// <param name="Year">When it was published, as written, or null.</param>
/// <param name="Note">One paragraph about it; may be empty.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Source(
    EntityId Id, string Title, string ShortTitle, string Kind, string? Author, string? Year, string Note, SourceSpan Location);
