using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>
/// Takes back what an interrupted publish of other content wrote. Each transaction renews the lease first: a publisher that lost its turn while
/// it looked for what is left would take back what the next one writes.
/// </summary>
internal static class PublishUndo
{
    // Relationships before the nodes they hang on, so that no transaction grows by a hub's.
    private static readonly string[] Kinds = ["edges", "nodes", "edge-ends", "node-ends"];

    /// <param name="transport">The database.</param>
    /// <param name="turn">The publisher's.</param>
    /// <param name="rows">The most that one transaction takes back.</param>
    /// <param name="cancellationToken">Ends it between transactions; the next publish goes on.</param>
    public static async Task RunAsync(ICypherTransport transport, PublishTurn turn, int rows, CancellationToken cancellationToken)
    {
        foreach (var kind in Kinds)
        {
            var leftover = new CypherStatement(CypherText.Of($"publish-leftover-{kind}"), ("current", turn.Current));
            // As they come: all of a publish that was nearly done would be millions.
            var ids = transport.RunAsync(leftover, CypherAccess.ReadLatest, cancellationToken).Select(row => row.Text(0)).Chunk(rows);
            await foreach (var chunk in ids)
                await turn.WriteAsync(transport, new CypherStatement(CypherText.Of($"publish-undo-{kind}"), ("ids", chunk)), cancellationToken);
        }
    }
}
