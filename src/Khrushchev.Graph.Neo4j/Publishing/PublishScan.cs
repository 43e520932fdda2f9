using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Publishing.Families;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>Goes through all that a version has.</summary>
internal static class PublishScan
{
    private static readonly Dictionary<string, Family> Nodes = AllFamilies.All.Where(f => f.IsNode).ToDictionary(f => f.Name);

    private static readonly Dictionary<(string Type, string To), Family> Edges =
        AllFamilies.All.SelectMany(f => f.Types.Select(t => (Type: t, Family: f))).ToDictionary(f => (f.Type, f.Family.ToLabel!), f => f.Family);

    /// <summary>Tells the plan of everything. In a cluster that member is asked which has it all.</summary>
    public static async Task ReadAsync(ICypherTransport transport, PublishPlan plan, long version, CancellationToken cancellationToken)
    {
        await foreach (var row in transport.RunAsync(Scan("publish-scan-nodes"), CypherAccess.ReadLatest, cancellationToken))
            plan.Found(Nodes[row.Text(0)], row.Text(1), row.Text(2), null);
        await foreach (var row in transport.RunAsync(Scan("publish-scan-edges"), CypherAccess.ReadLatest, cancellationToken))
            plan.Found(Edges[(row.Text(0), row.Text(1))], row.Text(2), row.Text(3), row.Text(4));

        CypherStatement Scan(string name) => new(CypherText.Of(name), ("version", version), ("labels", AllFamilies.Labels));
    }
}
