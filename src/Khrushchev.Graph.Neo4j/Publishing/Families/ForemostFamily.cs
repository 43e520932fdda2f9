using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores.Embedded.Walks;

namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary>
/// The foremost things of the whole graph, each with its relations to those before it: what a network shows. The foremost have very many
/// relations, and most of these lead elsewhere; so they are gone through once for each version and not for each question.
/// </summary>
internal static class ForemostFamily
{
    public static IEnumerable<GraphItem> Of(PublishSource source)
    {
        var snapshot = source.Snapshot;
        var foremost = new Network(snapshot).Foremost;
        var ranks = foremost.Select((place, rank) => (place, rank)).ToDictionary(p => p.place, p => p.rank);
        var first = new PriorityQueue<int, int>(Comparer<int>.Create((a, b) => b.CompareTo(a)));
        for (var rank = 0; rank < foremost.Length; rank++)
        {
            var relations = RelationsToEarlier(rank).Order().ToList();
            yield return Item(rank, snapshot.Entities[foremost[rank]].Head, relations.Count, [.. relations.Where(Fits).Select(r => snapshot.Relations[r])]);
        }

        IEnumerable<int> RelationsToEarlier(int rank)
        {
            foreach (var relation in snapshot.Outgoing(foremost[rank]).ToArray().Concat(snapshot.Incoming(foremost[rank]).ToArray()).Distinct())
            {
                var (from, to) = (snapshot.FromOf(relation), snapshot.ToOf(relation));
                if (ranks.TryGetValue(from, out var a) && ranks.TryGetValue(to, out var b) && Math.Max(a, b) == rank)
                    yield return relation;
            }
        }

        // A network carries the first relations by id. One that so many come before among the things so far is never carried, for more only
        // come before it among more things.
        bool Fits(int relation)
        {
            first.Enqueue(relation, relation);
            return first.Count <= QueryLimits.Relations || first.Dequeue() != relation;
        }
    }

    private static GraphItem Item(int rank, EntityHead head, int total, ImmutableArray<Relation> relations)
    {
        var properties = new PropertyMap();
        properties.Set("id", head.Id.Value);
        properties.Set("rank", rank);
        properties.Set("total", total);
        properties.Set(Packing.Property, HeadMapping.Pack(head));
        properties.SetList("relations", [.. relations.Select(r => RelationMapping.Pack(r))]);
        return new GraphItem(head.Id.Value, "Foremost", properties);
    }
}
