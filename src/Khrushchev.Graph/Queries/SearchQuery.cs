using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Queries;

/// <summary>
/// A search. Text is folded as <see cref="SearchText"/> says; every word must be the start of a word of the
/// title, an alias or the summary. A text without letters and digits finds nothing.
/// </summary>
/// <param name="Text">What somebody typed; cut at <see cref="QueryLimits.SearchText"/> UTF-16 units before it is folded.</param>
/// <param name="Limit">At most so many hits, clamped to 1 to <see cref="QueryLimits.Search"/>.</param>
/// <param name="Kinds">Only these kinds; empty for all.</param>
public sealed record SearchQuery(string Text, int Limit = 20, ImmutableArray<EntityKind> Kinds = default);

/// <summary>Where a hit fitted, best first.</summary>
public enum SearchMatch
{
    /// <summary>The whole title: both folded are equal.</summary>
    Title,

    /// <summary>A whole alias, the first that is.</summary>
    Alias,

    /// <summary>Every word is the start of a word of the title.</summary>
    TitleWords,

    /// <summary>Every word is the start of a word of one alias, the first where it is so.</summary>
    AliasWords,

    /// <summary>Words spread over title, aliases and summary.</summary>
    Text,

    /// <summary>Not as typed: a name spelt much like it, or with one of its words. No store says this, but <see cref="Stores.ForgivingSearch"/>.</summary>
    Near,
}

/// <summary>One hit.</summary>
/// <param name="Entity">What was found.</param>
/// <param name="Match">Where it fitted.</param>
/// <param name="Matched">The alias that fitted, where one did; else the title.</param>
public sealed record SearchHit(EntityHead Entity, SearchMatch Match, string Matched);

/// <summary>The hits, ordered by <see cref="SearchHit.Match"/>, significance (high first), id.</summary>
/// <param name="Hits">At most the limit.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record SearchSlice(ImmutableArray<SearchHit> Hits, int Total)
{
    /// <summary>Nothing found.</summary>
    public static SearchSlice Empty { get; } = new([], 0);
}
