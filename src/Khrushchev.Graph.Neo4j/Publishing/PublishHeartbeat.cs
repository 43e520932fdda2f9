using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>Renews the lease while a publish reads and thinks, which at a million things takes longer than the lease; transactions of writes renew it themselves.</summary>
internal sealed class PublishHeartbeat : IAsyncDisposable
{
    private readonly CancellationTokenSource enough = new();
    private readonly Task beating;

    public PublishHeartbeat(ICypherTransport transport, PublishTurn turn, TimeProvider time) => beating = BeatAsync(transport, turn, time);

    /// <summary>Waits until the last beat is over, so that none follows the publish.</summary>
    public async ValueTask DisposeAsync()
    {
        await enough.CancelAsync();
        await beating;
        enough.Dispose();
    }

    private async Task BeatAsync(ICypherTransport transport, PublishTurn turn, TimeProvider time)
    {
        try
        {
            while (true)
            {
                await Task.Delay(turn.Lease / 3, time, enough.Token);
                await transport.ExecuteAsync(turn.Renewal, enough.Token);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or StoreUnavailableException or CypherException)
        {
            // What goes wrong here goes wrong for the publish too, which says so: its first write asks whether the turn is still its own.
        }
    }
}
