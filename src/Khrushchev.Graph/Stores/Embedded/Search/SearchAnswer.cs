using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>
/// Answers one <see cref="SearchQuery"/>: counts the set of all hits, then lists them grade by grade until there are enough. A hit leaves
/// the set when it is listed, so it comes once, with its best grade.
/// </summary>
internal sealed class SearchAnswer
{
    private readonly SearchIndex index;
    private readonly SearchWords words;
    private readonly NumberSet unlisted;
    private readonly ImmutableArray<SearchHit>.Builder hits = ImmutableArray.CreateBuilder<SearchHit>();
    private readonly int limit;

    private SearchAnswer(SearchIndex index, SearchWords words, NumberSet unlisted, int limit) =>
        (this.index, this.words, this.unlisted, this.limit) = (index, words, unlisted, limit);

    private bool IsFull => hits.Count == limit;

    public static SearchSlice Find(SearchIndex index, SearchQuery query)
    {
        var words = new SearchWords(query.Text);
        if (words.Needed.Length == 0)
            return SearchSlice.Empty;
        var ranges = Array.ConvertAll(words.Needed, index.StartingWith);
        using var found = EachWord.In(index.Titles, index.Others, ranges, index.EntityCount);
        if (found is null)
            return SearchSlice.Empty;
        index.Kinds.Keep(found, query.Kinds);
        var total = Bitmap.Count(found.Words);
        var answer = new SearchAnswer(index, words, found, Math.Min(total, Math.Clamp(query.Limit, 1, QueryLimits.Search)));
        answer.List(ranges);
        return new SearchSlice(answer.hits.DrainToImmutable(), total);
    }

    private void List(WordRange[] ranges)
    {
        ListWhole(index.WholeTitles, SearchMatch.Title);
        ListWhole(index.WholeAliases, SearchMatch.Alias);
        if (!IsFull)
            ListTitles(ranges);
        if (!IsFull)
            ListAliases(ranges);
        foreach (var rank in unlisted)
        {
            if (IsFull)
                return;
            List(rank, SearchMatch.Text, index.HeadAt(rank).Title);
        }
    }

    private void ListWhole(WholeNames names, SearchMatch match)
    {
        foreach (var rank in names.Owners(WholeNames.Hash(words.Folded)))
        {
            if (IsFull)
                return;
            if (unlisted.Contains(rank) && Whole(index.EntityAt(rank), match) is { } name)
                List(rank, match, name);
        }
    }

    private void ListTitles(WordRange[] ranges)
    {
        using var titles = EachWord.In(index.Titles, null, ranges, index.EntityCount);
        if (titles is null)
            return;
        foreach (var rank in titles)
        {
            if (IsFull)
                return;
            if (unlisted.Contains(rank))
                List(rank, SearchMatch.TitleWords, index.HeadAt(rank).Title);
        }
    }

    private void ListAliases(WordRange[] ranges)
    {
        using var aliases = EachWord.In(index.Aliases, null, ranges, index.AliasCount);
        if (aliases is null)
            return;
        foreach (var alias in aliases)
        {
            if (IsFull)
                return;
            var rank = index.OwnerOf(alias);
            if (unlisted.Contains(rank))
                List(rank, SearchMatch.AliasWords, index.EntityAt(rank).Aliases.First(words.AreIn));
        }
    }

    private void List(int rank, SearchMatch match, string matched)
    {
        unlisted.Remove(rank);
        hits.Add(new SearchHit(index.HeadAt(rank), match, matched));
    }

    /// <summary>The name that is the whole text; null where the hash was the same by chance.</summary>
    private string? Whole(Entity entity, SearchMatch match) => match == SearchMatch.Alias
        ? entity.Aliases.FirstOrDefault(words.AreWhole)
        : words.AreWhole(entity.Head.Title) ? entity.Head.Title : null;
}
