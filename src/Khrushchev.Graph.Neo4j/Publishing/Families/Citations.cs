using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Mapping;

namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary>What entities cite, as <c>CITES</c> relationships: one for each pair, with the parts of the page that do.</summary>
internal static class Citations
{
    public static IEnumerable<GraphItem> Of(PublishSource source) => source.Snapshot.Entities.SelectMany(e => Of(e, source));

    private static IEnumerable<GraphItem> Of(Entity entity, PublishSource source) =>
        Parts(entity).Where(p => source.Has(p.Evidence)).GroupBy(p => Target(p.Evidence), StringComparer.Ordinal).Select(cited =>
        {
            var properties = new PropertyMap { ["id"] = $"{entity.Id}|{cited.Key}" };
            properties.SetList("parts", [.. cited.Select(p => p.Part).Distinct()]);
            return new GraphItem($"{entity.Id}|{cited.Key}", "CITES", properties, entity.Id.Value, cited.Key);
        });

    private static IEnumerable<(string Part, Evidence Evidence)> Parts(Entity entity) =>
    [
        .. entity.Evidence.Select(e => ("page", e)),
        .. (entity.Correction?.NotesEvidence ?? []).Select(e => ("correction", e)),
        .. (entity.Correction?.RecordEvidence ?? []).Select(e => ("correction", e)),
        .. entity.Readings.SelectMany(r => r.Evidence).Select(e => ("reading", e)),
    ];

    private static string Target(Evidence evidence) => evidence.ToString();
}
