using global::Neo4j.Driver;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>An explicit transaction of the driver, with the session it lives in.</summary>
internal sealed class BoltTransaction(IAsyncSession session, IAsyncTransaction transaction, Neo4jOptions options) : ICypherTransaction
{
    public Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        BoltFaults.GuardAsync<IReadOnlyList<CypherRow>>(
            async () =>
            {
                var cursor = await transaction.RunAsync(statement.Text, BoltTransport.Parameters(statement)!);
                return await cursor.ToListAsync(record => BoltTransport.Row(record));
            },
            options, 1, cancellationToken);

    public Task CommitAsync(CancellationToken cancellationToken) => BoltFaults.GuardAsync(
        async () =>
        {
            await transaction.CommitAsync();
            return true;
        },
        options, 1, cancellationToken);

    /// <summary>Rolls back what is not committed.</summary>
    public async ValueTask DisposeAsync()
    {
        await QuietSession.CloseAsync(transaction);
        await QuietSession.CloseAsync(session);
    }
}
