using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary>
/// Beginnings of words that very many entities have, such as one letter: for each, and for each kind, how many they are and the best of them. The
/// full-text index would have to hand out all of them to be ranked and counted, for every key that somebody types.
/// </summary>
internal sealed class PrefixFamily
{
    private readonly GraphSnapshot snapshot;
    private readonly int common;
    private readonly PrefixPostings postings;
    private readonly SearchMatch[] best;
    private readonly int[] seen;
    private readonly List<int> found = [];
    private int round;

    private PrefixFamily(GraphSnapshot snapshot, int common)
    {
        (this.snapshot, this.common) = (snapshot, common);
        postings = new PrefixPostings(snapshot);
        (best, seen) = (new SearchMatch[snapshot.Entities.Length], new int[snapshot.Entities.Length]);
    }

    /// <summary>One item for each common beginning and kind.</summary>
    public static IEnumerable<GraphItem> Of(PublishSource source)
    {
        if (source.Snapshot.Entities.Length <= source.CommonWords)
            return [];
        var family = new PrefixFamily(source.Snapshot, source.CommonWords);
        return family.Below(0, family.postings.Words.Length, 1);
    }

    /// <summary>The beginnings of so many letters among a range of words, and those that continue them.</summary>
    private IEnumerable<GraphItem> Below(int from, int to, int letters)
    {
        for (int start = from, end; start < to; start = end)
        {
            if (postings.Words[start].Length < letters)
            {
                end = start + 1;
                continue;
            }
            var prefix = postings.Words[start][..letters];
            for (end = start + 1; end < to && postings.Words[end].StartsWith(prefix, StringComparison.Ordinal);)
                end++;
            if (!Gather(prefix, start, end))
                continue;
            foreach (var item in found.GroupBy(i => snapshot.Entities[i].Head.Kind).Select(kind => Item(prefix, kind)))
                yield return item;
            foreach (var item in Below(start, end, letters + 1))
                yield return item;
        }
    }

    /// <summary>Finds who has a word of the range and how it fits best; false where they are too few.</summary>
    private bool Gather(string prefix, int start, int end)
    {
        var most = 0L;
        for (var word = start; word < end; word++)
            most += postings.Of[word].Count;
        if (most <= common)
            return false;
        round++;
        found.Clear();
        for (var word = start; word < end; word++)
        {
            foreach (var (entity, where) in postings.Of[word])
                Meet(entity, where);
        }
        foreach (var (entity, where) in postings.Whole(prefix))
            Meet(entity, where);
        return found.Count > common;
    }

    private void Meet(int entity, SearchMatch where)
    {
        if (seen[entity] != round)
        {
            (seen[entity], best[entity]) = (round, where);
            found.Add(entity);
        }
        else if (where < best[entity])
        {
            best[entity] = where;
        }
    }

    private GraphItem Item(string prefix, IGrouping<EntityKind, int> kind)
    {
        var all = kind.ToArray();
        var top = all.OrderBy(i => best[i]).ThenByDescending(i => snapshot.Entities[i].Head.Significance).ThenBy(i => i)
            .Take(QueryLimits.Search).ToArray();
        var properties = new PropertyMap();
        var id = $"{prefix}|{kind.Key}";
        properties.Set("id", id);
        properties.Set("text", prefix);
        properties.Set("kind", kind.Key.ToString());
        properties.Set("total", all.Length);
        properties.Set("ids", Array.ConvertAll(top, i => snapshot.Entities[i].Id.Value));
        properties.Set("matches", Array.ConvertAll(top, i => (int)best[i]));
        properties.Set("matched", Array.ConvertAll(top, i => Matched(snapshot.Entities[i], best[i], prefix)));
        return new GraphItem(id, "Prefix", properties);
    }

    private static string Matched(Entity entity, SearchMatch match, string prefix) => match switch
    {
        SearchMatch.Alias => entity.Aliases.First(a => SearchText.Fold(a) == prefix),
        SearchMatch.AliasWords => entity.Aliases.First(a => Array.Exists(SearchText.Words(a), w => w.StartsWith(prefix, StringComparison.Ordinal))),
        _ => entity.Head.Title,
    };
}
