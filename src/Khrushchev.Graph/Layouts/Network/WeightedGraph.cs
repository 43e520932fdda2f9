namespace Khrushchev.Graph.Layouts.Network;

/// <summary>An undirected graph with weights: neighbours of a node lie side by side, ascending; parallel edges are one.</summary>
internal sealed class WeightedGraph
{
    private readonly int[] offsets;
    private readonly int[] neighbours;
    private readonly double[] weights;

    private WeightedGraph(int[] offsets, int[] neighbours, double[] weights, double[] loops)
    {
        (this.offsets, this.neighbours, this.weights, Loops) = (offsets, neighbours, weights, loops);
        Degree = new double[loops.Length];
        for (var v = 0; v < loops.Length; v++)
        {
            Degree[v] = 2 * loops[v];
            foreach (var weight in Weights(v))
                Degree[v] += weight;
            Total += Degree[v] / 2;
        }
    }

    public int Count => Loops.Length;

    /// <summary>Weight of each node's edges to itself.</summary>
    public double[] Loops { get; }

    /// <summary>Sum of the weights at each node, loops twice.</summary>
    public double[] Degree { get; }

    /// <summary>Sum of all weights.</summary>
    public double Total { get; }

    public ReadOnlySpan<int> Neighbours(int v) => neighbours.AsSpan(offsets[v], offsets[v + 1] - offsets[v]);

    public ReadOnlySpan<double> Weights(int v) => weights.AsSpan(offsets[v], offsets[v + 1] - offsets[v]);

    public static WeightedGraph Of(int nodes, IEnumerable<(int A, int B, double Weight)> edges)
    {
        var loops = new double[nodes];
        var merged = new Dictionary<(int A, int B), double>();
        foreach (var (a, b, weight) in edges)
        {
            if (a == b)
                loops[a] += weight;
            else
                merged[(Math.Min(a, b), Math.Max(a, b))] = merged.GetValueOrDefault((Math.Min(a, b), Math.Max(a, b))) + weight;
        }
        var sorted = merged.SelectMany(e => new[] { (e.Key.A, e.Key.B, e.Value), (A: e.Key.B, B: e.Key.A, e.Value) })
            .OrderBy(e => e.A).ThenBy(e => e.B).ToArray();
        var offsets = new int[nodes + 1];
        foreach (var (a, _, _) in sorted)
            offsets[a + 1]++;
        for (var v = 0; v < nodes; v++)
            offsets[v + 1] += offsets[v];
        return new WeightedGraph(offsets, Array.ConvertAll(sorted, e => e.B), Array.ConvertAll(sorted, e => e.Value), loops);
    }

    /// <summary>One node for each group.</summary>
    public WeightedGraph Merged(int[] group, int groups)
    {
        var edges = new List<(int, int, double)>();
        for (var v = 0; v < Count; v++)
        {
            edges.Add((group[v], group[v], Loops[v]));
            for (var i = 0; i < Neighbours(v).Length; i++)
            {
                if (Neighbours(v)[i] > v)
                    edges.Add((group[v], group[Neighbours(v)[i]], Weights(v)[i]));
            }
        }
        return Of(groups, edges);
    }
}
