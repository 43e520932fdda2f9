using System.Collections.Immutable;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>What a search found.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="Total">How many there are in all.</param>
internal sealed record SearchDto(ImmutableArray<SearchHitDto> Hits, int Total)
{
    public static SearchDto Of(SearchSlice slice) => new(
        [.. slice.Hits.Select(h => new SearchHitDto(HeadDto.Of(h.Entity), Word<SearchMatch>.Of(h.Match), h.Matched))], slice.Total);
}

/// <summary>One hit.</summary>
/// <param name="Entity">What was found.</param>
/// <param name="Match">title, alias, title-words, alias-words or text: where it fitted; near: nothing fitted, and this name is spelt much like it.</param>
/// <param name="Matched">The alias that fitted, where one did; else the title.</param>
internal sealed record SearchHitDto(HeadDto Entity, string Match, string Matched);
