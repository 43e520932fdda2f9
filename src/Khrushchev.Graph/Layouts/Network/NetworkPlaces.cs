using System.Text;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Layouts.Network;

/// <summary>
/// Places by springs. In each part first the communities settle as a small graph, then every node from its community's place; the parts are
/// packed beside each other at last.
/// </summary>
internal sealed class NetworkPlaces
{
    // What belongs together is pulled together, so that communities can be seen and not only coloured.
    private const double Within = 1;
    private const double Between = 0.3;
    private const double CoarseSpread = 1.5;

    private readonly IReadOnlyList<EntityId> ids;
    private readonly WeightedGraph graph;
    private readonly int[] community;

    private NetworkPlaces(IReadOnlyList<EntityId> ids, WeightedGraph graph, int[] community) =>
        (this.ids, this.graph, this.community, X, Y) = (ids, graph, community, new double[ids.Count], new double[ids.Count]);

    public double[] X { get; }

    public double[] Y { get; }

    public static NetworkPlaces Of(IReadOnlyList<EntityId> ids, WeightedGraph graph, int[] community)
    {
        var places = new NetworkPlaces(ids, graph, community);
        var parts = Components.Of(graph);
        var radius = Array.ConvertAll(parts, places.Settle);
        var middles = Components.Pack(radius, Array.ConvertAll(parts, p => Scatter(ids[p[0]], 1)));
        foreach (var (part, middle) in parts.Zip(middles))
        {
            foreach (var v in part)
                (places.X[v], places.Y[v]) = (places.X[v] + middle.X, places.Y[v] + middle.Y);
        }
        return places;
    }

    // Places the nodes of a part around the origin and tells how far they reach.
    private double Settle(int[] part)
    {
        var within = Edges(part, (v, w) => community[v] == community[w] ? Within : Between);
        var groups = part.Select(v => community[v]).Distinct().Order().ToArray();
        var group = Array.ConvertAll(part, v => Array.BinarySearch(groups, community[v]));
        var (groupX, groupY) = Start(Array.ConvertAll(groups, g => part.First(v => community[v] == g)), Math.Sqrt(groups.Length));
        ForceLayout.Settle(Links(within.Merged(group, groups.Length)), groupX, groupY);

        var (x, y) = Start(part, Math.Sqrt((double)part.Length / groups.Length));
        var spread = CoarseSpread * Math.Sqrt((double)part.Length / groups.Length);
        for (var i = 0; i < part.Length; i++)
            (x[i], y[i]) = (x[i] + groupX[group[i]] * spread, y[i] + groupY[group[i]] * spread);
        ForceLayout.Settle(within, x, y);

        var (middleX, middleY) = ((x.Min() + x.Max()) / 2, (y.Min() + y.Max()) / 2);
        var reach = 0.0;
        for (var i = 0; i < part.Length; i++)
        {
            (X[part[i]], Y[part[i]]) = (x[i] - middleX, y[i] - middleY);
            reach = Math.Max(reach, Math.Sqrt(X[part[i]] * X[part[i]] + Y[part[i]] * Y[part[i]]));
        }
        return reach;
    }

    private WeightedGraph Edges(int[] part, Func<int, int, double> weight)
    {
        var edges = new List<(int, int, double)>();
        for (var i = 0; i < part.Length; i++)
        {
            foreach (var w in graph.Neighbours(part[i]))
            {
                if (w > part[i])
                    edges.Add((i, Array.BinarySearch(part, w), weight(part[i], w)));
            }
        }
        return WeightedGraph.Of(part.Length, edges);
    }

    // Between communities only whether there is a link counts, or large ones would fall into one.
    private static WeightedGraph Links(WeightedGraph merged) => WeightedGraph.Of(
        merged.Count, Enumerable.Range(0, merged.Count).SelectMany(a => merged.Neighbours(a).ToArray().Where(b => b > a).Select(b => (a, b, 1.0))));

    private (double[] X, double[] Y) Start(int[] nodes, double side)
    {
        var starts = Array.ConvertAll(nodes, v => Scatter(ids[v], side));
        return (Array.ConvertAll(starts, s => s.X), Array.ConvertAll(starts, s => s.Y));
    }

    // FNV-1a over the id, then the finalizer of MurmurHash3: near ids fall far apart, and never depend on the process.
    private static (double X, double Y) Scatter(EntityId id, double side)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.ASCII.GetBytes(id.Value))
            hash = (hash ^ b) * 1099511628211UL;
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        hash ^= hash >> 33;
        return (((hash >> 32) / 4294967296.0 - 0.5) * side, ((hash & 0xffffffff) / 4294967296.0 - 0.5) * side);
    }
}
