namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>
/// Ends something that takes too long. Disposing of it before <see cref="Reached"/> ends it as well: then nobody waits for it any more.
/// </summary>
internal sealed class Deadline : IAsyncDisposable
{
    private readonly CancellationTokenSource over = new();
    private readonly Func<Task> end;
    private readonly Task ending;
    private bool reached;

    /// <param name="limit">How long it may take from now.</param>
    /// <param name="time">Whose time.</param>
    /// <param name="end">Ends it; called once at most.</param>
    public Deadline(TimeSpan limit, TimeProvider time, Func<Task> end)
    {
        this.end = end;
        ending = EndAsync(limit, time);
    }

    /// <summary>What it was set for is done.</summary>
    public void Reached() => reached = true;

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await ending;
        over.Dispose();
    }

    private async Task EndAsync(TimeSpan limit, TimeProvider time)
    {
        await Task.Delay(limit, time, over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (reached)
            return;
        try
        {
            await end();
        }
        catch (Exception fault) when (fault is CypherException or Stores.StoreUnavailableException or OperationCanceledException)
        {
            // The server is gone, and what was running on it too; or it hangs.
        }
    }
}
