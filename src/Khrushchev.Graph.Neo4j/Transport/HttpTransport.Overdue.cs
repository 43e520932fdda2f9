using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>Over HTTP a statement goes on when nobody waits for it, so what is given up is stopped.</summary>
internal sealed partial class HttpTransport
{
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Stops statements of this text that nobody waits for any more.</summary>
    private async Task StopOverdueAsync(string text)
    {
        // A server that hangs as a whole does not answer this either.
        using var patience = new CancellationTokenSource(LongestStop, time);
        try
        {
            var stop = new CypherStatement(
                CypherText.Of("terminate-overdue"), ("text", text), ("limit", (long)(options.Timeout.TotalMilliseconds * 0.9)));
            // By the server's clock it may not be overdue yet: the request was on its way for a part of the time.
            while (await StopsNothingAsync(stop, patience.Token))
                await Task.Delay(Pause, time, patience.Token);
        }
        catch (Exception fault) when (fault is CypherException or StoreUnavailableException or OperationCanceledException or ObjectDisposedException)
        {
            // The server is gone or hangs; what runs on it is not ours to stop then.
        }
    }

    private async Task<bool> StopsNothingAsync(CypherStatement stop, CancellationToken cancellationToken)
    {
        var nothing = true;
        await foreach (var row in RunAsync(stop, CypherAccess.Write, cancellationToken))
            nothing = false;
        return nothing;
    }
}
