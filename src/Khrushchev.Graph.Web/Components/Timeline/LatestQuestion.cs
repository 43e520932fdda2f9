namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>Asks one question at a time: the latest takes the place of the one before.</summary>
/// <param name="closing">Nobody listens any more.</param>
internal sealed class LatestQuestion(CancellationToken closing)
{
    private CancellationTokenSource? asking;

    /// <summary>Asks; ends quietly where a later question was asked meanwhile.</summary>
    public async Task AskAsync(Func<CancellationToken, Task> question)
    {
        if (asking is { } earlier)
            await earlier.CancelAsync();
        using var mine = CancellationTokenSource.CreateLinkedTokenSource(closing);
        asking = mine;
        try
        {
            await question(mine.Token);
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // A later question has been asked, or nobody listens any more.
        }
        finally
        {
            if (asking == mine)
                asking = null;
        }
    }
}
