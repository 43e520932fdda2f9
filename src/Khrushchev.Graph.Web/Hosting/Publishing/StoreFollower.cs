using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>Takes the place of <see cref="CoursePublisher"/> on a node that publishes nothing: tells the feed what others have published.</summary>
internal sealed class StoreFollower(IGraphStore store, CourseFeed feed, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var info in store.WatchAsync(stoppingToken))
                feed.Publish(feed.Current with { Version = info.Version, Published = time.GetUtcNow(), Checked = time.GetUtcNow() });
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }
}
