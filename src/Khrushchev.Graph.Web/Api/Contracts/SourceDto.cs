using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>A work of the bibliography.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">The work's title.</param>
/// <param name="ShortTitle">How it is cited.</param>
/// <param name="Kind">book, article, speech, document, notes or web.</param>
/// <param name="Author">Who wrote it, or null.</param>
/// <param name="Year">When it was published, as written, or null.</param>
/// <param name="Note">One paragraph about it; may be empty.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record SourceDto(
    string Id, string Title, string ShortTitle, string Kind, string? Author, string? Year, string Note, LocationDto Location)
{
    public static SourceDto Of(Source source) => new(
        source.Id.Value, source.Title, source.ShortTitle, source.Kind, source.Author, source.Year, source.Note, LocationDto.Of(source.Location));
}
