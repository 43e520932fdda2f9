using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>The usual ways to use an <see cref="ICypherTransport"/>.</summary>
internal static class TransportReads
{
    private const int Attempts = 4;

    /// <summary>All rows of a bounded read; asked again after a fault that passes.</summary>
    public static async ValueTask<List<CypherRow>> ReadAsync(
        this ICypherTransport transport, CypherStatement statement, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await CollectAsync(transport, statement, CypherAccess.Read, cancellationToken);
            }
            catch (CypherException fault) when (fault.MayPassForReads)
            {
                if (attempt == Attempts)
                    throw new StoreUnavailableException($"Neo4j cannot answer now: {fault.ServerMessage}", fault);
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(25 << attempt, 50 << attempt)), cancellationToken);
            }
            catch (AnswerTooLargeException fault)
            {
                throw new StoreUnavailableException("Neo4j answered with more than can be taken in at once.", fault);
            }
        }
    }

    /// <summary>The only row of a read, or null where there is none.</summary>
    public static async ValueTask<CypherRow?> ReadOneAsync(
        this ICypherTransport transport, CypherStatement statement, CancellationToken cancellationToken) =>
        await transport.ReadAsync(statement, cancellationToken) is [var row, ..] ? row : null;

    /// <summary>Runs a write in a transaction of its own.</summary>
    public static Task<List<CypherRow>> ExecuteAsync(
        this ICypherTransport transport, CypherStatement statement, CancellationToken cancellationToken) =>
        CollectAsync(transport, statement, CypherAccess.Write, cancellationToken);

    private static async Task<List<CypherRow>> CollectAsync(
        ICypherTransport transport, CypherStatement statement, CypherAccess access, CancellationToken cancellationToken)
    {
        var rows = new List<CypherRow>();
        try
        {
            await foreach (var row in transport.RunAsync(statement, access, cancellationToken))
                rows.Add(row);
        }
        catch (CypherException fault) when (fault.Code == "Neo.ClientError.Statement.SyntaxError")
        {
            throw ServerFaults.TooOld(fault);
        }
        return rows;
    }
}
