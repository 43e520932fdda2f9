using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Contract.Oracle;

public sealed partial class LinearOracle
{
    /// <summary>Answers <see cref="Stores.IGraphStore.SearchAsync"/>.</summary>
    public SearchSlice Search(SearchQuery query)
    {
        var text = query.Text[..Math.Min(query.Text.Length, QueryLimits.SearchText)];
        if (SearchText.Words(text).Length == 0)
            return SearchSlice.Empty;
        var hits = snapshot.Entities.Where(e => query.Kinds.IsDefaultOrEmpty || query.Kinds.Contains(e.Head.Kind)).Select(e => Hit(e, text))
            .OfType<SearchHit>().OrderBy(h => h.Match).ThenByDescending(h => h.Entity.Significance).ThenBy(h => h.Entity.Id).ToList();
        return new SearchSlice([.. hits.Take(Math.Clamp(query.Limit, 1, QueryLimits.Search))], hits.Count);
    }

    private static SearchHit? Hit(Entity entity, string text)
    {
        var (title, aliases) = (entity.Head.Title, entity.Aliases);
        if (SearchText.Fold(title) == SearchText.Fold(text))
            return new SearchHit(entity.Head, SearchMatch.Title, title);
        if (aliases.FirstOrDefault(a => SearchText.Fold(a) == SearchText.Fold(text)) is { } whole)
            return new SearchHit(entity.Head, SearchMatch.Alias, whole);
        if (Fits(title, text))
            return new SearchHit(entity.Head, SearchMatch.TitleWords, title);
        if (aliases.FirstOrDefault(a => Fits(a, text)) is { } some)
            return new SearchHit(entity.Head, SearchMatch.AliasWords, some);
        return Fits(string.Join(' ', [title, .. aliases, entity.Head.Summary]), text)
            ? new SearchHit(entity.Head, SearchMatch.Text, title) : null;
    }

    private static bool Fits(string name, string text) =>
        SearchText.Words(text).All(word => SearchText.Words(name).Any(w => w.StartsWith(word, StringComparison.Ordinal)));
}
