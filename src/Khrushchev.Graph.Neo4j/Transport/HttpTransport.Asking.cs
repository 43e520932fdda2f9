using System.Runtime.CompilerServices;
using System.Text.Json;
using Khrushchev.Graph.Neo4j.Cypher;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>
/// Questions that people write. The Query API of Neo4j 5 takes no time limit with a statement, and goes on with it when the connection is
/// closed; so each question begins with a line of its own, by which it can be found on the server and stopped.
/// </summary>
internal sealed partial class HttpTransport
{
    public async Task<CypherPlan> ExplainAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        using var request = Post(query, StatementBody.Of(statement with { Text = $"EXPLAIN\n{statement.Text}" }, CypherAccess.Read));
        HttpRetries.Allow(request, true);
        using var response = await SendAsync(request, cancellationToken);
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
            return JsonPlan.Read(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException || HttpFaults.IsConnection(fault, cancellationToken))
        {
            throw HttpFaults.Unreachable(options, fault);
        }
    }

    public async IAsyncEnumerable<CypherRow> AskAsync(
        CypherStatement statement, QueryBounds bounds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var mark = $"// question {Guid.NewGuid():n}";
        using var request = Post(query, StatementBody.Of(statement with { Text = $"{mark}\n{statement.Text}" }, CypherAccess.Read));
        HttpRetries.Allow(request, false);
        // Typed values tell a node from a map.
        request.Headers.Accept.Add(new("application/vnd.neo4j.query"));
        await using var deadline = new Deadline(bounds.Time, time, () => TerminateAsync(mark));
        using var response = await SendAsync(request, cancellationToken);
        await using var body = new BoundedStream(await response.Content.ReadAsStreamAsync(cancellationToken), bounds.Bytes);
        await foreach (var row in RowsAsync(body, cancellationToken))
            yield return row;
        deadline.Reached();
    }

    /// <summary>Whoever asked may be gone, so it takes no token; it is one quick statement.</summary>
    private async Task TerminateAsync(string mark)
    {
        var terminate = new CypherStatement(CypherText.Of("terminate"), ("mark", mark));
        await foreach (var row in RunAsync(terminate, CypherAccess.Read, CancellationToken.None))
            _ = row;
    }
}
