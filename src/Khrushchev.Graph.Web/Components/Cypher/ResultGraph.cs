using System.Collections.Immutable;
using Khrushchev.Graph.Layouts.Network;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Querying;

namespace Khrushchev.Graph.Web.Components.Cypher;

/// <summary>The nodes and relationships of an answer as a network, wherever in its cells they stand.</summary>
/// <param name="Nodes">Each once, in the order of the answer.</param>
/// <param name="Links">Each once, between two of the nodes, given by their places.</param>
/// <param name="NodesLeftOut">Nodes beyond the first <see cref="MostNodes"/>.</param>
/// <param name="LinksLeftOut">Relationships one end of which is not in the picture.</param>
/// <param name="Layout">Places of the nodes, in the same order.</param>
public sealed record ResultGraph(
    ImmutableArray<CypherNode> Nodes, ImmutableArray<(CypherRelationship Link, int From, int To)> Links,
    int NodesLeftOut, int LinksLeftOut, NetworkPicture Layout)
{
    /// <summary>More would be a blot.</summary>
    public const int MostNodes = 150;

    /// <summary>The network of an answer.</summary>
    public static ResultGraph Of(CypherAnswer answer)
    {
        var all = answer.Rows.SelectMany(row => row).SelectMany(Inside).ToList();
        var found = all.OfType<CypherNode>().DistinctBy(n => n.ElementId).ToList();
        var nodes = found.Take(MostNodes).ToImmutableArray();
        var places = nodes.Select((n, i) => (n.ElementId, i)).ToDictionary(p => p.ElementId, p => p.i, StringComparer.Ordinal);
        var related = all.OfType<CypherRelationship>().DistinctBy(r => r.ElementId).ToList();
        var links = related.Where(r => places.ContainsKey(r.From) && places.ContainsKey(r.To))
            .Select(r => (r, places[r.From], places[r.To])).ToImmutableArray();
        var layout = NetworkLayout.Of(
            nodes.Select((n, i) => new NetworkNode(Name(i), 3)), links.Select(l => new NetworkLink(l.r.ElementId, Name(l.Item2), Name(l.Item3))));
        return new ResultGraph(nodes, links, found.Count - nodes.Length, related.Count - links.Length, layout);
    }

    // The layout orders by id, so the ids keep the order of the answer.
    private static EntityId Name(int place) => new($"n{place:d4}");

    private static IEnumerable<CypherCell> Inside(CypherCell cell) => cell switch
    {
        CypherList list => list.Items.SelectMany(Inside),
        CypherMap map => map.Entries.SelectMany(e => Inside(e.Value)),
        _ => [cell],
    };
}
