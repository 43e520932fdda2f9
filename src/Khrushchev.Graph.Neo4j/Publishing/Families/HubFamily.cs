using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary>
/// Things with very many relations, each with the rankings of all that it is related to and with the relations that its page shows. A walk or
/// a page would else go through all of them, and most lead to what a limit cuts.
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
            int[] relations = [.. snapshot.Outgoing(place), .. snapshot.Incoming(place)];
            yield return Item(source, snapshot.Entities[place].Id, [.. relations.Distinct().Select(r => (snapshot.Relations[r], Other(r, place)))]);
        }

        Entity Other(int relation, int place) =>
            snapshot.Entities[snapshot.FromOf(relation) == place ? snapshot.ToOf(relation) : snapshot.FromOf(relation)];
    }

    private static GraphItem Item(PublishSource source, EntityId id, (Relation Relation, Entity Other)[] around)
    {
        var shown = around.OrderBy(a => a.Relation.Type).ThenBy(a => a.Other.Head.Date?.EarliestDay ?? long.MaxValue)
            .ThenBy(a => a.Relation.Id, StringComparer.Ordinal).Take(QueryLimits.DetailRelations).ToList();
        var properties = new PropertyMap();
        properties.Set("id", id.Value);
        properties.SetList("around", [.. around.Select(a => HeadMapping.Ranking(a.Other.Head)).Distinct().Order(StringComparer.Ordinal)]);
        properties.Set("total", around.Length);
        properties.SetList("relations", [.. shown.Select(s => RelationMapping.Pack(s.Relation))]);
        properties.SetList("heads", [.. shown.Select(s => s.Other.Head).DistinctBy(h => h.Id).OrderBy(h => h.Id).Select(HeadMapping.Pack)]);
        properties.SetList("evidence", [.. shown.SelectMany(s => s.Relation.Evidence).Where(source.Has).Select(e => e.ToString()).Distinct()]);
        return new GraphItem(id.Value, "Hub", properties);
    }
}
