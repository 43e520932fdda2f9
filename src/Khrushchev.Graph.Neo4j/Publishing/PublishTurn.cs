using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>The right to publish, held for as long as its lease is renewed.</summary>
/// <param name="Id">Who publishes and which time: what a turn of before has sent, and the server does late, must not do anything in this one.</param>
/// <param name="Lease">How long a silent publisher keeps others out.</param>
/// <param name="Current">The version that readers see.</param>
/// <param name="CurrentHash">Its content; null where there is no version yet.</param>
/// <param name="CurrentSchema">How it was written; null where there is no version yet.</param>
/// <param name="PendingHash">The content of an interrupted publish, or null.</param>
/// <param name="Collectable">What ended with this version or before it can be needed by no reader any more.</param>
internal sealed record PublishTurn(string Id, TimeSpan Lease, long Current, string? CurrentHash, int? CurrentSchema, string? PendingHash, long Collectable)
{
    /// <summary>The version to be.</summary>
    public long Next => Current + 1;

    /// <summary>The version to be as a word of the full-text index, where words are ordered as text.</summary>
    public string NextWord => Next.ToString("D9", System.Globalization.CultureInfo.InvariantCulture);

    public CypherStatement Renewal => new(
        CypherText.Of("publish-renew"), ("turn", Id), ("current", Current), ("lease", (long)Lease.TotalMilliseconds));

    /// <summary>What a publisher hears whose turn somebody else has.</summary>
    public static StoreUnavailableException TakenOver() => new(
        "Another web node has published to the same database meanwhile, and this publish gave way. Nodes with different notes take turns: "
        + "let one of them publish, and start the others with --no-seed.");

    /// <summary>A transaction that nobody else's publish can come between: it begins with the renewal.</summary>
    /// <exception cref="StoreUnavailableException">The turn is somebody else's.</exception>
    public async Task<ICypherTransaction> BeginAsync(ICypherTransport transport, CancellationToken cancellationToken)
    {
        var transaction = await transport.BeginAsync(cancellationToken);
        try
        {
            return (await transaction.RunAsync(Renewal, cancellationToken)).Count > 0 ? transaction : throw TakenOver();
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs one statement in such a transaction.</summary>
    public async Task WriteAsync(ICypherTransport transport, CypherStatement statement, CancellationToken cancellationToken)
    {
        await using var transaction = await BeginAsync(transport, cancellationToken);
        await transaction.RunAsync(statement, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Waits for its turn.</summary>
    /// <param name="transport">The database.</param>
    /// <param name="owner">Who asks: one name for each store in each process, which need not wait for itself.</param>
    /// <param name="lease">How long the right lasts without a renewal.</param>
    /// <param name="grace">How long a replaced version is kept for reads that began with it.</param>
    /// <param name="time">For pauses.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StoreUnavailableException">Others keep publishing.</exception>
    public static async Task<PublishTurn> TakeAsync(
        ICypherTransport transport, string owner, TimeSpan lease, TimeSpan grace, TimeProvider time, CancellationToken cancellationToken)
    {
        var id = $"{owner}/{Guid.NewGuid():n}";
        var statement = new CypherStatement(
            CypherText.Of("publish-acquire"), ("owner", owner), ("turn", id), ("lease", (long)lease.TotalMilliseconds), ("grace", (long)grace.TotalMilliseconds));
        var pause = TimeSpan.FromMilliseconds(250);
        for (var waited = TimeSpan.Zero; waited < 3 * lease; waited += pause)
        {
            var row = (await transport.ExecuteAsync(statement, cancellationToken))[0];
            if (row.Flag(0))
                return new PublishTurn(id, lease, row.Long(1), row.TextOrNull(2), row.NumberOrNull(3), row.TextOrNull(4), row.Long(5));
            await Task.Delay(pause, time, cancellationToken);
        }
        throw new StoreUnavailableException("Another web node is publishing to the same database and does not come to an end; try again later.");
    }
}
