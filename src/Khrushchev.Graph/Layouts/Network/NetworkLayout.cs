using System.Collections.Immutable;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Layouts.Network;

/// <summary>
/// Lays out a network: communities by <see cref="Louvain"/>, places by <see cref="ForceLayout"/>, circles moved apart. A pure function; the
/// order of the slice's parts does not show.
/// </summary>
public static class NetworkLayout
{
    /// <summary>The picture of all nodes and relations of the slice.</summary>
    public static NetworkPicture Of(GraphSlice slice)
    {
        if (slice.Nodes.IsEmpty)
            return NetworkPicture.Empty;
        var nodes = slice.Nodes.OrderBy(n => n.Id).ToImmutableArray();
        var ids = nodes.Select(n => n.Id).ToImmutableArray();
        var index = ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);
        var relations = slice.Relations
            .Where(r => r.From != r.To && index.ContainsKey(r.From) && index.ContainsKey(r.To)).OrderBy(r => r.Id, StringComparer.Ordinal).ToArray();
        var pairs = Array.ConvertAll(relations, r => (From: index[r.From], To: index[r.To]));
        var graph = WeightedGraph.Of(nodes.Length, pairs.Select(p => (p.From, p.To, 1.0)));
        var community = Louvain.Of(graph);
        var places = NetworkPlaces.Of(ids, graph, community);
        var radius = NetworkScale.Apply(places.X, places.Y, nodes);
        return new NetworkPicture(
            ids, Floats(places.X), Floats(places.Y), Floats(radius), [.. community],
            [.. relations.Select(r => r.Id)], [.. pairs.Select(p => p.From)], [.. pairs.Select(p => p.To)]);
    }

    private static ImmutableArray<float> Floats(double[] values) => [.. values.Select(v => (float)v)];
}
