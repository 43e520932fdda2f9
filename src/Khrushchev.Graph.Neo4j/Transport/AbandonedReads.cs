using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>
/// Stops reads that nobody waits for any more: the Query API of Neo4j 5 takes no time limit with a statement, and goes on with it when nobody
/// listens. However many are given up, the server is asked once at each look.
/// </summary>
internal sealed class AbandonedReads(ICypherTransport transport, TimeProvider time)
{
    // Most of what is given up ends soon by itself; and what was given up at once may not have reached the server yet.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private const int Looks = 4;

    private readonly Lock door = new();
    private Dictionary<QueryMark, int> looked = [];
    private bool isLooking;

    /// <summary>Looks for this one from now on. Nobody waits for it: the server may hang as a whole.</summary>
    public void Add(QueryMark mark)
    {
        lock (door)
        {
            looked[mark] = 0;
            if (isLooking)
                return;
            isLooking = true;
        }
        _ = LookAsync();
    }

    private async Task LookAsync()
    {
        while (true)
        {
            await Task.Delay(Pause, time);
            List<QueryMark> marks;
            lock (door)
            {
                looked = looked.Where(l => l.Value < Looks).ToDictionary(l => l.Key, l => l.Value + 1);
                if (looked.Count == 0)
                {
                    isLooking = false;
                    return;
                }
                marks = [.. looked.Keys];
            }
            try
            {
                using var patience = ShortPatience.Begin(time);
                await QueryMark.TerminateAsync(transport, marks, patience.Token);
            }
            catch (Exception fault) when (fault is CypherException or StoreUnavailableException or OperationCanceledException or ObjectDisposedException)
            {
                // The server is gone or hangs; it may be back at the next look.
            }
        }
    }
}
