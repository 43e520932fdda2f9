using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Mapping;

namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary>
/// Things with very many relations, each with the rankings of all that it is related to. A walk that comes to one would else go through all its
/// relations, and most lead to what the walk's limit cuts.
/// </summary>
internal static class HubFamily
{
    public static IEnumerable<GraphItem> Of(PublishSource source)
    {
        var snapshot = source.Snapshot;
        for (var place = 0; place < snapshot.Entities.Length; place++)
        {
            if (snapshot.Outgoing(place).Length + snapshot.Incoming(place).Length <= source.HubRelations)
                continue;
            var around = new HashSet<int>();
            foreach (var relation in snapshot.Outgoing(place))
                around.Add(snapshot.ToOf(relation));
            foreach (var relation in snapshot.Incoming(place))
                around.Add(snapshot.FromOf(relation));
            yield return Item(snapshot.Entities[place].Id, around.Select(other => HeadMapping.Ranking(snapshot.Entities[other].Head)));
        }
    }

    private static GraphItem Item(EntityId id, IEnumerable<string> around)
    {
        var properties = new PropertyMap();
        properties.Set("id", id.Value);
        properties.SetList("around", [.. around.Order(StringComparer.Ordinal)]);
        return new GraphItem(id.Value, "Hub", properties);
    }
}
