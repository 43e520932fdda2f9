using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Neo4j.Publishing.Families;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>What the plan of a publish says, as statements' texts and rows.</summary>
internal static class PublishRows
{
    /// <summary>Ends what is gone or different.</summary>
    public static async Task EndAsync(PublishWriter writer, PublishPlan plan, CancellationToken cancellationToken)
    {
        foreach (var family in plan.Endings.GroupBy(e => e.Family))
        {
            if (family.Key.IsNode)
            {
                var nodes = family.Select(e => new Dictionary<string, object?> { ["id"] = e.Key });
                await writer.WriteAsync(CypherText.Of("publish-end-nodes", ("label", family.Key.Name)), nodes, _ => 1, _ => 1, cancellationToken);
                continue;
            }
            var edges = family.GroupBy(e => e.From!).Select(g =>
                new Dictionary<string, object?> { ["from"] = g.Key, ["ids"] = g.Select(e => e.Key).ToList() });
            await writer.WriteAsync(Edges("publish-end-edges", family.Key), edges, Count, Count, cancellationToken);
        }
    }

    /// <summary>Creates what is missing.</summary>
    public static async Task CreateAsync(
        PublishWriter writer, PublishPlan plan, PublishSource source, string version, CancellationToken cancellationToken)
    {
        foreach (var family in AllFamilies.All)
        {
            var text = family.IsNode ? CypherText.Of("publish-create-nodes", ("label", family.Name)) : Edges("publish-create-edges", family);
            await writer.WriteAsync(text, Missing(family, source, plan, version), _ => 1, Bulk, cancellationToken);
        }
    }

    private static int Count(Dictionary<string, object?> row) => ((List<string>)row["ids"]!).Count;

    /// <summary>A usual row has some twenty short values; a list of fifty counts as one more.</summary>
    private static int Bulk(Dictionary<string, object?> row) =>
        1 + (((PropertyMap)row["properties"]!).Values.Sum(v => v is System.Collections.ICollection list ? list.Count : 0) / 50);

    private static string Edges(string query, Family family) =>
        CypherText.Of(query, ("of", string.Join('|', family.Types)), ("from", family.FromLabel!), ("to", family.ToLabel!));

    private static IEnumerable<Dictionary<string, object?>> Missing(Family family, PublishSource source, PublishPlan plan, string version)
    {
        foreach (var item in family.Items(source))
        {
            if (!plan.IsMissing(family, item, out var hash))
                continue;
            item.Properties["hash"] = hash;
            if (family.Name == "Entity")
                item.Properties["firstVersion"] = version;
            var row = new Dictionary<string, object?> { ["type"] = item.Type, ["properties"] = item.Properties };
            if (!family.IsNode)
                (row["from"], row["to"]) = (item.From, item.To);
            yield return row;
        }
    }
}
