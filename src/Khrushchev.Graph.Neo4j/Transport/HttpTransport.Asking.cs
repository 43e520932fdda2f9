using System.Runtime.CompilerServices;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>Questions that people write.</summary>
internal sealed partial class HttpTransport
{
    public async Task<CypherPlan> ExplainAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        using var request = Post(query, StatementBody.Of(statement with { Text = $"EXPLAIN\n{statement.Text}" }, CypherAccess.Read));
        HttpRetries.Allow(request, true);
        using var response = await SendAsync(request, cancellationToken);
        using var document = await DocumentAsync(response, cancellationToken);
        try
        {
            return JsonPlan.Read(document.RootElement);
        }
        catch (KeyNotFoundException fault)
        {
            throw HttpFaults.Unreachable(options, fault);
        }
    }

    /// <summary>Stops it now, or when it comes to light.</summary>
    private async Task StopAsync(QueryMark mark)
    {
        using var patience = ShortPatience.Begin(time);
        var stopped = false;
        try
        {
            stopped = await QueryMark.TerminateAsync(this, [mark], patience.Token);
        }
        finally
        {
            if (!stopped)
                abandoned.Add(mark);
        }
    }

    public async IAsyncEnumerable<CypherRow> AskAsync(
        CypherStatement statement, QueryBounds bounds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var mark = QueryMark.New();
        using var request = Post(query, StatementBody.Of(mark.On(statement), CypherAccess.Read));
        HttpRetries.Allow(request, false);
        // Typed values tell a node from a map.
        request.Headers.Accept.Add(new("application/vnd.neo4j.query"));
        await using var deadline = new Deadline(bounds.Time, time, () => StopAsync(mark));
        using var response = await SendAsync(request, cancellationToken);
        await using var body = new BoundedStream(await response.Content.ReadAsStreamAsync(cancellationToken), bounds.Bytes);
        await foreach (var row in RowsAsync(body, cancellationToken))
            yield return row;
        deadline.Reached();
    }
}
