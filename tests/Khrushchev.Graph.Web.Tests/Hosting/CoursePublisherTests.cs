using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Stores.Embedded;
using Khrushchev.Graph.Web.Hosting.Publishing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Khrushchev.Graph.Web.Tests.Hosting;

public sealed class CoursePublisherTests : IAsyncLifetime
{
    private readonly ScriptedSource source = new();
    private readonly ManualChanges changes = new();
    private readonly EmbeddedGraphStore store = new();
    private readonly FakeTimeProvider time = new();
    private readonly CourseFeed feed = new(new CourseStatus("notes"));
    private readonly CoursePublisher publisher;

    public CoursePublisherTests() =>
        publisher = new CoursePublisher(source, changes, store, feed, time, NullLogger<CoursePublisher>.Instance);

    public async ValueTask InitializeAsync() => await publisher.StartAsync(Patience.Token);

    [Fact]
    public async Task Start_GoodNotes_ArePublished()
    {
        await source.AskedAsync();
        Assert.True(feed.Current.Compiling);
        source.Good("First");

        var status = await CheckedAsync();

        Assert.Equal((1, true, time.GetUtcNow()), (status.Version, status.IsCurrent, status.Published));
        Assert.Equal("First", await TitleAsync());
    }

    [Fact]
    public async Task Start_BrokenNotes_LeavesAnEmptyStoreAndTheReason()
    {
        source.Broken("no date");

        var status = await CheckedAsync();

        Assert.Equal((0, false, null), (status.Version, status.IsCurrent, status.Published));
        var error = Assert.Single(status.Errors);
        Assert.Equal(("events/broken.md", 3, "no date"), (error.Span.File, error.Span.Line, error.Message));
        Assert.Equal(0, (await store.InfoAsync(Patience.Token)).Version);
    }

    [Fact]
    public async Task Broken_AfterGood_KeepsTheOldGraphUntilMended()
    {
        source.Good("First");
        await CheckedAsync();

        source.Broken("no date");
        var broken = await ChangedAsync();
        Assert.Equal((1, false), (broken.Version, broken.IsCurrent));
        Assert.Equal("First", await TitleAsync());

        source.Good("Second");
        var mended = await ChangedAsync();
        Assert.Equal((2, true), (mended.Version, mended.IsCurrent));
        Assert.Empty(mended.Diagnostics);
        Assert.Equal("Second", await TitleAsync());
    }

    [Fact]
    public async Task SameContent_KeepsVersionAndDate()
    {
        source.Good("First");
        var first = await CheckedAsync();
        time.Advance(TimeSpan.FromMinutes(1));

        source.Good("First");
        var again = await ChangedAsync();

        Assert.Equal((1, first.Published), (again.Version, again.Published));
        Assert.NotEqual(first.Checked, again.Checked);
    }

    [Fact]
    public async Task ChangeWhileCompiling_IsCompiledAfterwards()
    {
        await source.AskedAsync();
        changes.Raise();
        source.Good("First");

        await source.AskedAsync();
        source.Good("Second");

        await feed.WhenAsync(status => status.Version == 2, Patience.Token);
        Assert.Equal("Second", await TitleAsync());
    }

    [Fact]
    public async Task CompilerFails_IsSaidAndLookedAtAgain()
    {
        source.Good("First");
        await CheckedAsync();

        source.Throws(new IOException("The disk is away."));
        var failed = await ChangedAsync();
        Assert.Equal((1, false), (failed.Version, failed.IsCurrent));
        Assert.Contains("The disk is away.", failed.Failure, StringComparison.Ordinal);
        Assert.Equal(1, changes.LookedAgain);

        source.Good("First");
        Assert.True((await ChangedAsync()).IsCurrent);
    }

    [Fact]
    public async Task StoreAway_IsSaidInItsOwnWords()
    {
        source.Throws(new StoreUnavailableException("The database is away."));

        var status = await CheckedAsync();

        Assert.Equal(("The database is away.", true), (status.Failure, status.IsStoreAway));
        Assert.Equal(1, changes.LookedAgain);
    }

    public async ValueTask DisposeAsync()
    {
        await publisher.StopAsync(CancellationToken.None);
        publisher.Dispose();
        store.Dispose();
    }

    private Task<CourseStatus> CheckedAsync() => feed.WhenAsync(status => status is { Checked: not null, Compiling: false }, Patience.Token);

    private async Task<CourseStatus> ChangedAsync()
    {
        var before = feed.Current;
        changes.Raise();
        return await feed.WhenAsync(status => !status.Compiling && !ReferenceEquals(status, before), Patience.Token);
    }

    private async Task<string> TitleAsync() => (await store.InfoAsync(Patience.Token)).Course.Title;

    private sealed class ManualChanges : IChangeSignal
    {
        private readonly SettledSignal signal = new(TimeSpan.Zero, TimeProvider.System);

        public int LookedAgain { get; private set; }

        public void Raise() => signal.Raise();

        public Task NextAsync(CancellationToken cancellationToken) => signal.NextAsync(cancellationToken);

        public void LookAgain() => LookedAgain++;
    }
}
