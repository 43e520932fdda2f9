using System.Runtime.InteropServices;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores.Chains;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>Finds the claims that can lie on chains between two places, and has the chains ranked.</summary>
internal static class ChainRegion
{
    /// <summary>With fewer claims, to walk on costs less than to see whether there are enough chains.</summary>
    private const int ManyClaims = 400;

    /// <summary>Answers <see cref="PathsQuery"/> between two places.</summary>
    /// <param name="graph">Where to look.</param>
    /// <param name="from">The place of the cause end.</param>
    /// <param name="to">The place of the effect end.</param>
    /// <param name="query">How many, how far, whose.</param>
    /// <param name="many">How many claims it takes to look for chains before the walks have ended.</param>
    public static PathsSlice Find(WalkGraph graph, int from, int to, PathsQuery query, int many = ManyClaims)
    {
        var snapshot = graph.Snapshot;
        var (chains, more) = Chains(graph, graph.RankOf(from), graph.RankOf(to), query, many);
        var places = new SortedSet<int>(chains.SelectMany(c => c).SelectMany(r => (int[])[snapshot.FromOf(r), snapshot.ToOf(r)]));
        return new PathsSlice(
            [.. chains.Select(c => ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(c, r => snapshot.Relations[r])))],
            [.. places.Select(p => snapshot.Entities[p].Head)], more);
    }

    /// <summary>
    /// Walks from both ends, each time from where fewer things were come to last. Once the walks meet, all claims of the chains that are no
    /// longer than both together are known; these chains come before longer ones, so where there are enough of them nobody walks on.
    /// </summary>
    private static (List<int[]> Chains, bool More) Chains(WalkGraph graph, int from, int to, PathsQuery query, int many)
    {
        if (from == to)
            return ([], false);
        using var onwards = new ChainSide(graph, LinkRule.Claims(graph.Kinds, CausalDirection.Effects, query.Reading), from);
        using var back = new ChainSide(graph, LinkRule.Claims(graph.Kinds, CausalDirection.Causes, query.Reading), to);
        var depth = Math.Clamp(query.Depth, 1, QueryLimits.CausalDepth);
        var (claims, meet) = (new List<ChainClaim>(), false);
        for (var length = 1; length <= depth; length++)
        {
            var (side, other) = onwards.Newest <= back.Newest ? (onwards, back) : (back, onwards);
            meet |= side.Step(other, claims);
            var isWhole = side.Newest == 0;
            if (isWhole && !meet)
                break;
            if (!meet || (!isWhole && length < depth && claims.Count < many))
                continue;
            var found = ChainSearch.Find(Graph(claims), from, to, query.Count, isWhole ? depth : length);
            if (found.More || isWhole || length == depth)
                return found;
            many = claims.Count * 2;
        }
        return ([], false);
    }

    private static ClaimGraph Graph(List<ChainClaim> claims)
    {
        // Where the walks have passed each other, both may have come along the same claim.
        var sorted = claims.ToArray();
        Array.Sort(sorted.Select(c => c.Number).ToArray(), sorted);
        claims.Clear();
        foreach (var claim in sorted)
        {
            if (claims.Count == 0 || claims[^1].Number != claim.Number)
                claims.Add(claim);
        }
        return new ClaimGraph(CollectionsMarshal.AsSpan(claims));
    }
}
