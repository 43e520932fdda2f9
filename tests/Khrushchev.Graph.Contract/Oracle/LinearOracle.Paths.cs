using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Contract.Oracle;

public sealed partial class LinearOracle
{
    /// <summary>Answers <see cref="Stores.IGraphStore.PathsAsync"/> by listing every chain there is.</summary>
    public PathsSlice? Paths(PathsQuery query)
    {
        if (snapshot.Entities.All(e => e.Id != query.From) || snapshot.Entities.All(e => e.Id != query.To))
            return null;
        var chains = new List<ImmutableArray<Relation>>();
        if (query.From != query.To)
            Extend([], [query.From], query.To, Math.Clamp(query.Depth, 1, QueryLimits.CausalDepth), Claims(query.Reading), chains);
        var ranked = chains.OrderBy(c => c.Length).ThenByDescending(c => c.Sum(r => r.Claim!.Strength))
            .ThenBy(c => c, Comparer<ImmutableArray<Relation>>.Create(ById)).ToList();
        var count = Math.Clamp(query.Count, 1, QueryLimits.Paths);
        var nodes = ranked.Take(count).SelectMany(c => c).SelectMany(r => new[] { r.From, r.To }).Distinct().Order().Select(Head);
        return new PathsSlice([.. ranked.Take(count)], [.. nodes], ranked.Count > count);
    }

    private static void Extend(
        ImmutableArray<Relation> chain, ImmutableArray<EntityId> met, EntityId to, int depth, List<Relation> claims,
        List<ImmutableArray<Relation>> found)
    {
        if (met[^1] == to)
        {
            found.Add(chain);
            return;
        }
        if (chain.Length == depth)
            return;
        foreach (var claim in claims.Where(c => c.From == met[^1] && !met.Contains(c.To)))
            Extend(chain.Add(claim), met.Add(claim.To), to, depth, claims, found);
    }

    private static int ById(ImmutableArray<Relation> a, ImmutableArray<Relation> b) =>
        a.Zip(b, (x, y) => string.CompareOrdinal(x.Id, y.Id)).FirstOrDefault(c => c != 0);
}
