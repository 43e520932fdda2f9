using Khrushchev.Graph.Web.Hosting.Publishing;

namespace Khrushchev.Graph.Web.Tests.Hosting;

public sealed class CourseFeedTests
{
    [Fact]
    public async Task WatchAsync_GivesTheLatestFirst_ThenEachLaterOne()
    {
        var feed = new CourseFeed(new CourseStatus("notes"));
        feed.Publish(feed.Current with { Version = 1 });
        await using var watch = feed.WatchAsync(Patience.Token).GetAsyncEnumerator(Patience.Token);

        Assert.True(await watch.MoveNextAsync());
        Assert.Equal(1, watch.Current.Version);
        var next = watch.MoveNextAsync();
        Assert.False(next.IsCompleted);
        feed.Publish(feed.Current with { Version = 2 });
        Assert.True(await next);
        Assert.Equal(2, watch.Current.Version);
    }

    [Fact]
    public async Task WatchAsync_SlowListener_MissesWhatIsBetweenButNotTheLatest()
    {
        var feed = new CourseFeed(new CourseStatus("notes"));
        await using var watch = feed.WatchAsync(Patience.Token).GetAsyncEnumerator(Patience.Token);
        await watch.MoveNextAsync();

        for (var version = 1; version <= 5; version++)
            feed.Publish(feed.Current with { Version = version });

        await watch.MoveNextAsync();
        Assert.Equal(5, watch.Current.Version);
    }

    [Fact]
    public async Task WhenAsync_Cancelled_Ends()
    {
        var feed = new CourseFeed(new CourseStatus("notes"));
        using var stop = new CancellationTokenSource();
        var waiting = feed.WhenAsync(status => status.Version == 1, stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
