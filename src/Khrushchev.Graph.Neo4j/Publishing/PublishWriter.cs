using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>
/// Gathers a publish's writes into explicit transactions of bounded size. Each begins by renewing the publisher's lease, which also locks out
/// any other. A last one makes the version visible.
/// </summary>
internal sealed class PublishWriter(
    ICypherTransport transport, PublishTurn turn, int size, int total, IProgress<PublishProgress>? progress) : IAsyncDisposable
{
    public const int RowsInStatement = 5_000;

    private ICypherTransaction? open;
    private int inTransaction;
    private int done;

    /// <summary>Runs the query on all rows, as many statements and transactions as it takes.</summary>
    /// <param name="query">Its text; takes <c>$rows</c> and <c>$next</c>.</param>
    /// <param name="rows">Maps of parameters.</param>
    /// <param name="items">How many items of the publish one row writes.</param>
    /// <param name="bulk">How many usual rows one row is as large as: a hub's is as large as hundreds, and what is sent at once has a bound.</param>
    /// <param name="cancellationToken">Ends the publish between statements.</param>
    public async Task WriteAsync<T>(
        string query, IEnumerable<T> rows, Func<T, int> items, Func<T, int> bulk, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks(rows, bulk))
        {
            var transaction = await OpenAsync(cancellationToken);
            var statement = new CypherStatement(query, ("rows", chunk), ("next", turn.Next), ("nextWord", turn.NextWord));
            if (await transaction.RunAsync(statement, cancellationToken) is [var row] && row.Number(0) != chunk.Length)
                throw Foreign();
            inTransaction += chunk.Sum(bulk);
            done += chunk.Sum(items);
            progress?.Report(new PublishProgress(Math.Min(done, total), total));
            if (inTransaction >= size)
                await CommitAsync(cancellationToken);
        }
    }

    /// <summary>Writes what is true of the whole version and makes it the one that readers see.</summary>
    public async Task FlipAsync(IReadOnlyDictionary<string, object?> properties, CancellationToken cancellationToken)
    {
        var transaction = await OpenAsync(cancellationToken);
        var version = new CypherStatement(
            CypherText.Of("publish-version"), ("next", turn.Next), ("schema", Schema.Version), ("properties", properties));
        await transaction.RunAsync(version, cancellationToken);
        await CommitAsync(cancellationToken);
        var flip = new CypherStatement(CypherText.Of("publish-flip"), ("turn", turn.Id), ("current", turn.Current), ("next", turn.Next));
        if ((await transport.ExecuteAsync(flip, cancellationToken)).Count == 0)
            throw PublishTurn.TakenOver();
    }

    public async ValueTask DisposeAsync()
    {
        if (open is not null)
            await open.DisposeAsync();
    }

    private IEnumerable<T[]> Chunks<T>(IEnumerable<T> rows, Func<T, int> bulk)
    {
        var (chunk, held, most) = (new List<T>(), 0, Math.Min(RowsInStatement, size));
        foreach (var row in rows)
        {
            var more = bulk(row);
            if (chunk.Count > 0 && held + more > most)
            {
                yield return [.. chunk];
                chunk.Clear();
                held = 0;
            }
            chunk.Add(row);
            held += more;
        }
        if (chunk.Count > 0)
            yield return [.. chunk];
    }

    private async Task<ICypherTransaction> OpenAsync(CancellationToken cancellationToken) =>
        open ??= await turn.BeginAsync(transport, cancellationToken);

    /// <summary>For relationships that did not find their two ends, or several: what this application writes has each once.</summary>
    private static StoreUnavailableException Foreign() => new(
        "The database holds something else than this application wrote there, so that what is to be joined was not found once. "
        + "The version that is there stays as it is; empty the database, or name one of its own, and publish again.");

    private async Task CommitAsync(CancellationToken cancellationToken)
    {
        await open!.CommitAsync(cancellationToken);
        await open.DisposeAsync();
        (open, inTransaction) = (null, 0);
    }
}
