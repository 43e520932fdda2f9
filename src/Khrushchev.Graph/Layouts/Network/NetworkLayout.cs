using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Layouts.Network;

/// <summary>
/// Lays out a network: communities by <see cref="Louvain"/>, places by <see cref="ForceLayout"/>, circles moved apart. A pure function; the
/// order of the slice's parts does not show.
/// </summary>
public static class NetworkLayout
{
    /// <summary>The picture of all nodes and relations of the slice.</summary>
    public static NetworkPicture Of(GraphSlice slice) => Of(
        slice.Nodes.Select(n => new NetworkNode(n.Id, n.Significance)), slice.Relations.Select(r => new NetworkLink(r.Id, r.From, r.To)));

    /// <summary>The picture of any nodes and links; links to nodes that are not there, and from a node to itself, are left out.</summary>
    /// <param name="nodes">Each id once.</param>
    /// <param name="links">Each id once.</param>
    public static NetworkPicture Of(IEnumerable<NetworkNode> nodes, IEnumerable<NetworkLink> links)
    {
        var all = nodes.OrderBy(n => n.Id).ToArray();
        if (all.Length == 0)
            return NetworkPicture.Empty;
        var ids = all.Select(n => n.Id).ToImmutableArray();
        var index = ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);
        var joining = links
            .Where(l => l.From != l.To && index.ContainsKey(l.From) && index.ContainsKey(l.To)).OrderBy(l => l.Id, StringComparer.Ordinal).ToArray();
        var pairs = Array.ConvertAll(joining, l => (From: index[l.From], To: index[l.To]));
        var graph = WeightedGraph.Of(all.Length, pairs.Select(p => (p.From, p.To, 1.0)));
        var community = Louvain.Of(graph);
        var places = NetworkPlaces.Of(ids, graph, community);
        var radius = NetworkScale.Apply(places.X, places.Y, Array.ConvertAll(all, n => n.Significance));
        return new NetworkPicture(
            ids, Floats(places.X), Floats(places.Y), Floats(radius), [.. community],
            [.. joining.Select(l => l.Id)], [.. pairs.Select(p => p.From)], [.. pairs.Select(p => p.To)]);
    }

    private static ImmutableArray<float> Floats(double[] values) => [.. values.Select(v => (float)v)];
}

/// <summary>A node to lay out.</summary>
/// <param name="Id">Names it, and says where it starts from.</param>
/// <param name="Significance">1 to 5; the larger, the larger its circle.</param>
public readonly record struct NetworkNode(EntityId Id, int Significance);

/// <summary>A link to lay out.</summary>
/// <param name="Id">Names it.</param>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
public readonly record struct NetworkLink(string Id, EntityId From, EntityId To);
