using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores;

/// <summary>A search that finds what somebody meant: asked as a question, misspelt, or with a word too many.</summary>
public static class ForgivingSearch
{
    private const int MostWords = 6;
    private const int ShortestBeginning = 3;

    /// <summary>How much of each word is asked for, tried in turn until something is near.</summary>
    private static readonly Func<int, int>[] Beginnings = [n => n - 1, n => n - 2, n => n - 3, n => n / 2, _ => ShortestBeginning];

    /// <summary>
    /// What <see cref="IGraphStore.SearchAsync"/> finds. Where that is nothing: the same without the little words of a question; else the
    /// names spelt most like it, from those that begin alike; else what has one of its words, the longest first. The last two are
    /// <see cref="SearchMatch.Near"/>. At most eleven searches, whatever was typed.
    /// </summary>
    public static async ValueTask<SearchSlice> SearchForgivinglyAsync(this IGraphStore store, SearchQuery query, CancellationToken cancellationToken)
    {
        var exact = await store.SearchAsync(query, cancellationToken);
        if (exact.Total > 0)
            return exact;
        var words = SearchText.Words(query.Text[..Math.Min(query.Text.Length, QueryLimits.SearchText)]);
        var telling = words.Where(LittleWords.IsNone).Take(MostWords).ToArray();
        if (telling.Length == 0)
            return exact;
        if (telling.Length < words.Length && await AskAsync(query.Limit, telling) is { Total: > 0 } found)
            return found;
        foreach (var length in Beginnings)
        {
            var beginnings = telling.Select(w => w[..Math.Min(w.Length, Math.Max(ShortestBeginning, length(w.Length)))]);
            var near = NearNames.Of(await AskAsync(QueryLimits.Search, beginnings), telling, query.Limit);
            if (near.Total > 0)
                return near;
        }
        foreach (var word in telling.Length == 1 ? [] : telling.Where(w => w.Length >= ShortestBeginning).OrderByDescending(w => w.Length).Take(3))
        {
            if (await AskAsync(query.Limit, [word]) is { Total: > 0 } some)
                return some with { Hits = [.. some.Hits.Select(h => h with { Match = SearchMatch.Near })] };
        }
        return exact;

        ValueTask<SearchSlice> AskAsync(int limit, IEnumerable<string> asked) =>
            store.SearchAsync(query with { Text = string.Join(' ', asked), Limit = limit }, cancellationToken);
    }
}
