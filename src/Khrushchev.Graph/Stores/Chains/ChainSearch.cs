using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores.Chains;

/// <summary>
/// Ranks the causal chains between two things as <see cref="PathsQuery"/> says, the same for every store: a store hands over the
/// claims that can lie on one.
/// </summary>
/// <remarks>
/// A best-first search (A*; Hart, Nilsson and Raphael 1968) for each length from one step up. The bound on what a begun chain can
/// still gain is exact but for chains that would come to a thing twice. So without causal cycles no begun chain is taken up in vain,
/// and the work grows with the claims and the chains asked for, not with the number of chains there are.
/// </remarks>
public static class ChainSearch
{
    /// <summary>
    /// Begun chains taken up before the search gives up. Only causal cycles, which the compiler refuses, can bring it there.
    /// </summary>
    public const int MaxBegun = 100_000;

    /// <summary>The best chains.</summary>
    /// <param name="query">What to look for; its reading is not looked at, and its bounds are clamped here.</param>
    /// <param name="claims">Claims in any order; those that lie on no chain within the depth do no harm.</param>
    /// <returns>The chains, and whether there are more, or may be more because the search gave up.</returns>
    public static (ImmutableArray<ImmutableArray<Relation>> Chains, bool More) Find(PathsQuery query, IReadOnlyCollection<Relation> claims)
    {
        var sorted = claims.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        var things = new Dictionary<EntityId, int>();
        var graph = new ClaimGraph(Array.ConvertAll(
            Enumerable.Range(0, sorted.Length).ToArray(),
            i => new ChainClaim(i, Number(sorted[i].From), Number(sorted[i].To), sorted[i].Claim!.Strength)));
        var (chains, more) = Find(graph, Number(query.From), Number(query.To), query.Count, query.Depth);
        return ([.. chains.Select(c => c.Select(claim => sorted[claim]).ToImmutableArray())], more);

        int Number(EntityId id)
        {
            things.TryAdd(id, things.Count);
            return things[id];
        }
    }

    /// <summary>The best chains between two things of the graph, as numbers of claims, and whether there are or may be more.</summary>
    internal static (List<int[]> Chains, bool More) Find(ClaimGraph graph, int from, int to, int count, int depth)
    {
        (count, depth) = (Math.Clamp(count, 1, QueryLimits.Paths), Math.Clamp(depth, 1, QueryLimits.CausalDepth));
        var chains = new List<int[]>();
        if (from == to || !graph.TryPlace(from, out var start) || !graph.TryPlace(to, out var end))
            return (chains, false);
        var gains = new ChainGains(graph, end);
        var begun = 0;
        for (var length = 1; length <= depth && chains.Count <= count && begun < MaxBegun; length++)
        {
            gains.Reach(length);
            if (gains[length, start] != ChainGains.None)
                new ChainQueue(graph, gains, start, length).Take(chains, count + 1, ref begun);
        }
        var more = chains.Count > count || begun >= MaxBegun;
        return (chains[..Math.Min(count, chains.Count)], more);
    }
}
