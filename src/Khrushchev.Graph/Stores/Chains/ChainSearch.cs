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
        var count = Math.Clamp(query.Count, 1, QueryLimits.Paths);
        var depth = Math.Clamp(query.Depth, 1, QueryLimits.CausalDepth);
        if (query.From == query.To || claims.Count == 0)
            return ([], false);
        var graph = new ClaimGraph(claims);
        if (!graph.TryPlace(query.From, out var from) || !graph.TryPlace(query.To, out var to))
            return ([], false);
        var gains = new ChainGains(graph, to);
        var chains = new List<ImmutableArray<Relation>>();
        var begun = 0;
        for (var length = 1; length <= depth && chains.Count <= count && begun < MaxBegun; length++)
        {
            gains.Reach(length);
            new ChainQueue(graph, gains, from, length).Take(chains, count + 1, ref begun);
        }
        return ([.. chains.Take(count)], chains.Count > count || begun >= MaxBegun);
    }
}
