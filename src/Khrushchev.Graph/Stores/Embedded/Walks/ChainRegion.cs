using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Chains;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>The claims that can lie on a chain of at most so many steps between two places.</summary>
internal static class ChainRegion
{
    /// <summary>Answers <see cref="PathsQuery"/> between two places.</summary>
    public static PathsSlice Find(GraphSnapshot snapshot, int from, int to, PathsQuery query)
    {
        var depth = Math.Clamp(query.Depth, 1, QueryLimits.CausalDepth);
        var (chains, more) = ChainSearch.Find(query, Claims(snapshot, from, to, depth, query.Reading));
        var heads = new SortedDictionary<EntityId, EntityHead>();
        foreach (var end in chains.SelectMany(c => c).SelectMany(r => new[] { r.From, r.To }))
        {
            if (snapshot.TryFind(end, out var entity))
                heads[end] = entity.Head;
        }
        return new PathsSlice(chains, [.. heads.Values], more);
    }

    private static List<Relation> Claims(GraphSnapshot snapshot, int from, int to, int depth, string? reading)
    {
        var effects = LinkRule.Claims(snapshot, CausalDirection.Effects, reading);
        var fromStart = Distances(from, depth, effects, static _ => true);
        var toEnd = Distances(to, depth, LinkRule.Claims(snapshot, CausalDirection.Causes, reading), fromStart.ContainsKey);
        var claims = new List<Relation>();
        foreach (var (place, steps) in fromStart)
        {
            foreach (var relation in snapshot.Outgoing(place))
            {
                if (effects.Admits(relation) && toEnd.TryGetValue(snapshot.ToOf(relation), out var rest) && steps + 1 + rest <= depth)
                    claims.Add(snapshot.Relations[relation]);
            }
        }
        return claims;
    }

    private static Dictionary<int, int> Distances(int start, int depth, LinkRule rule, Func<int, bool> inRegion)
    {
        var distances = new Dictionary<int, int> { [start] = 0 };
        List<int> frontier = [start];
        for (var step = 1; step <= depth && frontier.Count > 0; step++)
        {
            var next = new List<int>();
            foreach (var place in frontier)
                rule.Next(place, p => { if (inRegion(p) && distances.TryAdd(p, step)) next.Add(p); });
            frontier = next;
        }
        return distances;
    }
}
