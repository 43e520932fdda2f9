using System.Runtime.CompilerServices;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Reads;

/// <summary>Asks for the version at intervals; a publish of this process is noticed at once, one of another web node at the next asking.</summary>
internal sealed class VersionWatch(ICypherTransport transport, TimeSpan interval, TimeProvider time)
{
    private volatile TaskCompletionSource signal = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Wakes all watchers.</summary>
    public void Signal() =>
        Interlocked.Exchange(ref signal, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    /// <summary>The info now and at each new version. While the database is away there is nothing to say; afterwards it goes on.</summary>
    public async IAsyncEnumerable<StoreInfo> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = -1L;
        while (true)
        {
            var woken = signal.Task;
            if (await InfoAsync(cancellationToken) is { } info && info.Version != known)
            {
                known = info.Version;
                yield return info;
                continue;
            }
            await PauseAsync(woken, cancellationToken);
        }
    }

    private async ValueTask<StoreInfo?> InfoAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await CourseReads.InfoAsync(transport, cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }

    private async Task PauseAsync(Task woken, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(woken, Task.Delay(interval, time, over.Token));
        await over.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
