using System.Runtime.CompilerServices;
using System.Text.Json;

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
        var mark = QueryMark.New();
        using var request = Post(query, StatementBody.Of(statement with { Text = mark.Before(statement.Text) }, CypherAccess.Read));
        HttpRetries.Allow(request, false);
        // Typed values tell a node from a map.
        request.Headers.Accept.Add(new("application/vnd.neo4j.query"));
        await using var deadline = new Deadline(bounds.Time, time, () => QueryMark.TerminateAsync(this, mark));
        using var response = await SendAsync(request, cancellationToken);
        await using var body = new BoundedStream(await response.Content.ReadAsStreamAsync(cancellationToken), bounds.Bytes);
        await foreach (var row in RowsAsync(body, cancellationToken))
            yield return row;
        deadline.Reached();
    }
}
