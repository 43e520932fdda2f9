namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>Asks one question at a time: the latest takes the place of the one before.</summary>
/// <param name="closing">Nobody listens any more.</param>
internal sealed class LatestQuestion(CancellationToken closing)
{
    private CancellationTokenSource? asking;

    /// <summary>Asks; ends quietly where a later question was asked meanwhile.</summary>
    public async Task AskAsync(Func<CancellationToken, Task> question)
    {
        using var mine = CancellationTokenSource.CreateLinkedTokenSource(closing);
        // First, so that a third which comes while the earlier one is told finds this and not that.
        var earlier = asking;
        asking = mine;
        try
        {
            if (earlier is not null)
                await earlier.CancelAsync();
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
