using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>
/// Keeps the store as the notes are: compiles at start and after each change, publishes what is good, keeps the last good
/// graph otherwise, and tells the feed either way.
/// </summary>
internal sealed class CoursePublisher(
    ICourseSource source, IChangeSignal changes, IGraphStore store, CourseFeed feed, TimeProvider time, ILogger<CoursePublisher> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await RoundAsync(stoppingToken);
                await changes.NextAsync(stoppingToken);
            }
        }
        // Without this a server that cannot listen, and so ends in the middle of its first round, would call that a fault.
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    private async Task RoundAsync(CancellationToken cancellationToken)
    {
        var before = feed.Current;
        feed.Publish(before with { Compiling = true });
        var after = await PublishAsync(before, cancellationToken) with { Checked = time.GetUtcNow() };
        if (after.Failure is null)
            Log(before, after);
        feed.Publish(after);
    }

    private async Task<CourseStatus> PublishAsync(CourseStatus before, CancellationToken cancellationToken)
    {
        try
        {
            var result = source.Compile(cancellationToken);
            var now = before with { Diagnostics = result.Diagnostics, Files = result.Files, Failure = null, IsStoreAway = false };
            if (result.Snapshot is null)
                return now;
            var version = await store.ReplaceAsync(result.Snapshot, null, cancellationToken);
            return version == before.Version ? now : now with { Version = version, Published = time.GetUtcNow() };
        }
        catch (StoreUnavailableException e)
        {
            if (before.Failure != e.Message)
                logger.LogWarning("The course was not published, which is tried again: {Reason}", e.Message);
            return Fail(before, e.Message) with { IsStoreAway = true };
        }
        // Whatever else goes wrong with somebody's files must not take the graph off the screen.
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var reason = $"The notes could not be read: {e.Message}";
            if (before.Failure != reason)
                logger.LogError(e, "The course was not published.");
            return Fail(before, reason) with { IsStoreAway = false };
        }
    }

    private CourseStatus Fail(CourseStatus before, string reason)
    {
        changes.LookAgain();
        return before with { Failure = reason };
    }

    private void Log(CourseStatus before, CourseStatus after)
    {
        foreach (var error in after.Errors)
            logger.LogError("{Error}", error);
        if (after.Version != before.Version)
            logger.LogInformation("Version {Version} of the course, from {Files} files.", after.Version, after.Files);
        else if (after.IsCurrent && !before.IsCurrent)
            logger.LogInformation("The notes are mended.");
    }
}
