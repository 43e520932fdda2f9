namespace Khrushchev.Graph.Layouts.Network;

/// <summary>
/// Communities of high modularity: V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, "Fast unfolding of communities in large
/// networks", Journal of Statistical Mechanics P10008 (2008). Nodes are taken in the order of their indices and ties go to the lower
/// community, so the answer is always the same.
/// </summary>
internal static class Louvain
{
    // A gain below this is noise of the arithmetic.
    private const double Least = 1e-9;
    private const int PassesAtMost = 50;

    /// <summary>The community of each node, numbered from the largest; among equals by lowest node.</summary>
    public static int[] Of(WeightedGraph graph)
    {
        var community = Enumerable.Range(0, graph.Count).ToArray();
        for (var level = graph; ;)
        {
            var (moved, count) = Settle(level);
            community = Array.ConvertAll(community, c => moved[c]);
            if (count == level.Count)
                return BySize(community);
            level = level.Merged(moved, count);
        }
    }

    /// <summary>Share of weight within communities less what chance would put there (M. E. J. Newman, 2004); 0 without edges.</summary>
    public static double Modularity(WeightedGraph graph, int[] community)
    {
        if (graph.Total == 0)
            return 0;
        var (inside, degree) = (0.0, new double[graph.Count]);
        for (var v = 0; v < graph.Count; v++)
        {
            degree[community[v]] += graph.Degree[v];
            inside += 2 * graph.Loops[v];
            for (var i = 0; i < graph.Neighbours(v).Length; i++)
                inside += community[graph.Neighbours(v)[i]] == community[v] ? graph.Weights(v)[i] : 0;
        }
        var both = 2 * graph.Total;
        return inside / both - degree.Sum(d => d / both * (d / both));
    }

    private static (int[] Community, int Count) Settle(WeightedGraph graph)
    {
        var community = Enumerable.Range(0, graph.Count).ToArray();
        var total = (double[])graph.Degree.Clone();
        var links = new double[graph.Count];
        for (var (pass, moves) = (0, 1); pass < PassesAtMost && moves > 0; pass++)
        {
            moves = 0;
            for (var v = 0; v < graph.Count; v++)
                moves += Move(graph, v, community, total, links) ? 1 : 0;
        }
        var used = community.Distinct().Order().ToArray();
        return (Array.ConvertAll(community, c => Array.BinarySearch(used, c)), used.Length);
    }

    private static bool Move(WeightedGraph graph, int v, int[] community, double[] total, double[] links)
    {
        var neighbours = graph.Neighbours(v);
        for (var i = 0; i < neighbours.Length; i++)
            links[community[neighbours[i]]] += graph.Weights(v)[i];
        var own = community[v];
        total[own] -= graph.Degree[v];
        var (best, bestGain) = (own, links[own] - total[own] * graph.Degree[v] / (2 * graph.Total));
        foreach (var neighbour in neighbours)
        {
            var other = community[neighbour];
            var gain = links[other] - total[other] * graph.Degree[v] / (2 * graph.Total);
            if (gain > bestGain + Least || (gain > bestGain - Least && best != own && other < best))
                (best, bestGain) = (other, gain);
        }
        total[best] += graph.Degree[v];
        community[v] = best;
        links[own] = 0;
        foreach (var neighbour in neighbours)
            links[community[neighbour]] = 0;
        return best != own;
    }

    private static int[] BySize(int[] community)
    {
        var rank = Enumerable.Range(0, community.Length).GroupBy(v => community[v]).OrderByDescending(g => g.Count()).ThenBy(g => g.Min())
            .Select((g, i) => (g.Key, i)).ToDictionary(p => p.Key, p => p.i);
        return Array.ConvertAll(community, c => rank[c]);
    }
}
