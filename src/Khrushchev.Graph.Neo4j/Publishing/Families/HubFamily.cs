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
            var around = new HashSet<int>();
            foreach (var relation in snapshot.Outgoing(place))
                around.Add(snapshot.ToOf(relation));
            foreach (var relation in snapshot.Incoming(place))
                around.Add(snapshot.FromOf(relation));
            var page = source.Pages.Find(snapshot.Entities[place].Id)!;
            yield return Item(source, page, around.Select(other => HeadMapping.Ranking(snapshot.Entities[other].Head)));
        }
    }

    private static GraphItem Item(PublishSource source, EntityDetail page, IEnumerable<string> around)
    {
        var (id, properties) = (page.Entity.Id.Value, new PropertyMap());
        properties.Set("id", id);
        properties.SetList("around", [.. around.Order(StringComparer.Ordinal)]);
        properties.Set("total", page.Relations.Length + page.RelationsLeftOut);
        properties.SetList("relations", [.. page.Relations.Select(RelationMapping.Pack)]);
        properties.SetList("heads", [.. page.Others.Select(HeadMapping.Pack)]);
        properties.SetList("evidence", [.. page.Relations.SelectMany(r => r.Evidence).Where(source.Has).Select(e => e.ToString()).Distinct()]);
        return new GraphItem(id, "Hub", properties);
    }
}
