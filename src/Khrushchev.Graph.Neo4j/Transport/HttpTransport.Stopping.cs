using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>
/// The Query API of Neo4j 5 takes no time limit with a statement, and goes on with it when nobody waits for it any more; so what is given up is
/// stopped.
/// </summary>
internal sealed partial class HttpTransport
{
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(10);

    // Most of what is given up ends soon by itself; and what was given up at once may not have reached the server yet.
    private static readonly TimeSpan[] Looks = [TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(2)];

    /// <summary>For what ends something: a server that hangs as a whole does not answer that either.</summary>
    internal CancellationTokenSource ShortPatience() => new(LongestStop, time);

    private async Task StopAsync(QueryMark mark)
    {
        using var patience = ShortPatience();
        await mark.TerminateAsync(this, patience.Token);
    }

    /// <summary>Looks for it where nobody waits for the end of that.</summary>
    private async Task StopAbandonedAsync(QueryMark mark)
    {
        try
        {
            foreach (var pause in Looks)
            {
                await Task.Delay(pause, time);
                using var patience = ShortPatience();
                if (await mark.TerminateAsync(this, patience.Token))
                    return;
            }
        }
        catch (Exception fault) when (fault is CypherException or StoreUnavailableException or OperationCanceledException or ObjectDisposedException)
        {
            // The server is gone or hangs; what runs on it is not ours to stop then.
        }
    }
}
