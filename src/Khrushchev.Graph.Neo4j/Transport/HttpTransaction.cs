using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>An explicit transaction of the Query API; it ends by itself when no call comes within the server's limit (30 s by default).</summary>
/// <param name="transport">Sends the requests.</param>
/// <param name="address">The transaction's own address.</param>
/// <param name="affinity">Which member of a cluster holds it, or null.</param>
/// <param name="time">For the end of it.</param>
internal sealed class HttpTransaction(HttpTransport transport, string address, string? affinity, TimeProvider time) : ICypherTransaction
{
    /// <summary>A cluster behind one address routes later calls by this header.</summary>
    public const string AffinityHeader = "neo4j-cluster-affinity";

    private bool ended;

    public async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        using var request = HttpTransport.Post(address, StatementBody.Of(statement, access: null));
        return await SendAsync(request, cancellationToken);
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        using var request = HttpTransport.Post($"{address}/commit", "{}"u8.ToArray());
        await SendAsync(request, cancellationToken);
        ended = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (ended)
            return;
        ended = true;
        using var request = WithAffinity(new HttpRequestMessage(HttpMethod.Delete, address));
        using var patience = ShortPatience.Begin(time);
        try
        {
            using var response = await transport.SendAsync(request, patience.Token);
        }
        catch (Exception fault) when (fault is StoreUnavailableException or CypherException or OperationCanceledException)
        {
            // The server has lost or ended the transaction by itself, which is what was wanted.
        }
    }

    private async Task<IReadOnlyList<CypherRow>> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var response = await transport.SendAsync(WithAffinity(request), cancellationToken);
        var rows = new List<CypherRow>();
        await foreach (var row in transport.RowsAsync(response, cancellationToken))
            rows.Add(row);
        return rows;
    }

    private HttpRequestMessage WithAffinity(HttpRequestMessage request)
    {
        if (affinity is not null)
            request.Headers.Add(AffinityHeader, affinity);
        return request;
    }
}
