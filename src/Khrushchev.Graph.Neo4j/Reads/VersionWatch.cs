using System.Runtime.CompilerServices;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Reads;

/// <summary>
/// Asks for the version at intervals as long as somebody watches: one question for all watchers, however many screens are open. A publish of this
/// process is noticed at once, one of another web node at the next asking.
/// </summary>
internal sealed class VersionWatch(ICypherTransport transport, TimeSpan interval, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim asking = new(1, 1);
    private readonly Lock counting = new();
    private volatile Entry latest = new(null);
    private CancellationTokenSource? polling;
    private int watchers;

    /// <summary>The info now and at each new version. While the database is away there is nothing to say; afterwards it goes on.</summary>
    public async IAsyncEnumerable<StoreInfo> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = -1L;
        Enter();
        try
        {
            while (true)
            {
                var entry = latest;
                if (entry.Info is { } info && info.Version != known)
                {
                    known = info.Version;
                    yield return info;
                }
                await entry.Replaced.Task.WaitAsync(cancellationToken);
            }
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Asks now, where somebody watches.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref watchers) == 0)
            return;
        await asking.WaitAsync(cancellationToken);
        try
        {
            Tell(await CourseReads.InfoAsync(transport, cancellationToken));
        }
        catch (Exception fault) when (fault is StoreUnavailableException or CypherException)
        {
            // Watchers hear of it when the database is back; whoever reads meanwhile is told by the read.
        }
        finally
        {
            asking.Release();
        }
    }

    public void Dispose()
    {
        polling?.Cancel();
        asking.Dispose();
    }

    private void Enter()
    {
        lock (counting)
        {
            if (watchers++ > 0)
                return;
            Tell(null);
            polling = new CancellationTokenSource();
            _ = PollAsync(polling.Token);
        }
    }

    private void Leave()
    {
        lock (counting)
        {
            if (--watchers > 0)
                return;
            polling!.Cancel();
            polling = null;
        }
    }

    private void Tell(StoreInfo? info)
    {
        lock (counting)
        {
            var before = latest;
            if (info is not null && before.Info?.Version == info.Version)
                return;
            latest = new Entry(info);
            before.Replaced.SetResult();
        }
    }

    private async Task PollAsync(CancellationToken enough)
    {
        try
        {
            while (true)
            {
                await LookAsync(enough);
                await Task.Delay(interval, time, enough);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or ObjectDisposedException)
        {
            // Nobody watches any more.
        }
    }

    private sealed class Entry(StoreInfo? info)
    {
        public StoreInfo? Info { get; } = info;

        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
