using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>
/// Takes back what an interrupted publish of other content wrote. Each transaction renews the lease first: a publisher that lost its turn while
/// it looked for what is left would take back what the next one writes.
/// </summary>
internal static class PublishUndo
{
    private const int Rows = 5_000;

    // Relationships before the nodes they hang on, so that no transaction grows by a hub's.
    private static readonly string[] Kinds = ["edges", "nodes", "edge-ends", "node-ends"];

    public static async Task RunAsync(ICypherTransport transport, PublishTurn turn, CancellationToken cancellationToken)
    {
        foreach (var kind in Kinds)
        {
            var leftover = new CypherStatement(CypherText.Of($"publish-leftover-{kind}"), ("current", turn.Current));
            var ids = new List<string>();
            await foreach (var row in transport.RunAsync(leftover, CypherAccess.ReadLatest, cancellationToken))
                ids.Add(row.Text(0));
            foreach (var chunk in ids.Chunk(Rows))
                await turn.WriteAsync(transport, new CypherStatement(CypherText.Of($"publish-undo-{kind}"), ("ids", chunk)), cancellationToken);
        }
    }
}
