using System.Runtime.CompilerServices;
using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Contract;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task Replace_NewContent_IsAHigherVersionWithNothingOfTheOld()
    {
        var store = await CreateEmptyAsync();
        var first = await store.ReplaceAsync(GeneratedGraph.Make(9, 60, 90), null, Cancel);

        var second = await store.ReplaceAsync(SmallCourse.Snapshot, null, Cancel);

        Assert.True(second > first && first > 0);
        CanonicalText.AssertSame(Oracles["small"].Value.Info(second), await store.InfoAsync(Cancel));
        CanonicalText.AssertSame(Oracles["small"].Value.Network(new NetworkQuery()), await store.NetworkAsync(new NetworkQuery(), Cancel));
        Assert.Equal(0, (await store.SearchAsync(new SearchQuery("plenum"), Cancel)).Total);
    }

    [Fact]
    public async Task Replace_SameContent_KeepsItsVersion()
    {
        var store = await CreateEmptyAsync();

        var versions = new[]
        {
            await store.ReplaceAsync(GeneratedGraph.Make(9, 60, 90), null, Cancel),
            await store.ReplaceAsync(GeneratedGraph.Make(9, 60, 90), null, Cancel),
        };

        Assert.Equal(versions[0], versions[1]);
        Assert.Equal(versions[0], (await store.InfoAsync(Cancel)).Version);
    }

    [Fact]
    public async Task Replace_WithProgress_EndsWithEverythingDone()
    {
        var store = await CreateEmptyAsync();
        var reports = new Reports();

        await store.ReplaceAsync(SmallCourse.Snapshot, reports, Cancel);

        Assert.NotEmpty(reports.All);
        Assert.Equal(reports.All[^1].Total, reports.All[^1].Done);
        Assert.Equal(reports.All.Select(r => r.Done).Order(), reports.All.Select(r => r.Done));
    }

    [Fact]
    public async Task Replace_WhileReading_ShowsTheOldOrTheNewNeverAMixture()
    {
        var store = await CreateEmptyAsync();
        var snapshots = new[] { 120, 40, 200 }.Select((size, i) => GeneratedGraph.Make(20 + i, size, size * 2)).ToArray();
        await store.ReplaceAsync(snapshots[0], null, Cancel);
        var whole = snapshots.Select(s => CanonicalText.Of(new Oracle.LinearOracle(s).Network(new NetworkQuery(2000)))).ToHashSet();
        using var written = new CancellationTokenSource();

        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAsync(store, whole, written.Token), Cancel)).ToArray();
        for (var i = 1; i <= 12; i++)
            await store.ReplaceAsync(snapshots[i % snapshots.Length], null, Cancel);
        await written.CancelAsync();

        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
    }

    [Fact]
    public async Task Watch_NewVersions_AreSeenWithoutTheSameTwice()
    {
        var store = await CreateAsync(SmallCourse.Snapshot);
        await using var watch = store.WatchAsync(Cancel).GetAsyncEnumerator(Cancel);

        Assert.True(await watch.MoveNextAsync());
        Assert.Equal(SmallCourse.Snapshot.ContentHash, watch.Current.ContentHash);
        var next = watch.MoveNextAsync();
        Assert.False(next.IsCompleted);
        await store.ReplaceAsync(SmallCourse.Snapshot, null, Cancel);
        await store.ReplaceAsync(SmallCourse.Changed, null, Cancel);
        Assert.True(await next);

        Assert.Equal(SmallCourse.Changed.ContentHash, watch.Current.ContentHash);
    }

    [Fact]
    public async Task Watch_SlowReader_GetsTheLatestOnly()
    {
        var store = await CreateAsync(SmallCourse.Snapshot);
        await using var watch = store.WatchAsync(Cancel).GetAsyncEnumerator(Cancel);
        Assert.True(await watch.MoveNextAsync());

        await store.ReplaceAsync(GeneratedGraph.Make(9, 60, 90), null, Cancel);
        await store.ReplaceAsync(SmallCourse.Changed, null, Cancel);

        Assert.True(await watch.MoveNextAsync());
        Assert.Equal(SmallCourse.Changed.ContentHash, watch.Current.ContentHash);
    }

    [Fact]
    public async Task Watch_Cancelled_Ends()
    {
        var store = await CreateAsync(SmallCourse.Snapshot);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await using var watch = store.WatchAsync(leaving.Token).GetAsyncEnumerator(Cancel);
        Assert.True(await watch.MoveNextAsync());

        var next = watch.MoveNextAsync();
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    private static async Task<int> ReadAsync(IGraphStore store, HashSet<string> whole, CancellationToken written)
    {
        var reads = 0;
        do
        {
            Assert.Contains(CanonicalText.Of(await store.NetworkAsync(new NetworkQuery(2000), Cancel)), whole);
            reads++;
        }
        while (!written.IsCancellationRequested);
        return reads;
    }

    private sealed class Reports : IProgress<PublishProgress>
    {
        public List<PublishProgress> All { get; } = [];

        public void Report(PublishProgress value) => All.Add(value);
    }
}
