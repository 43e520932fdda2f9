using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>A server whose disk has no room for what is published.</summary>
public sealed class FullDiskTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replace_NoSpaceLeftHalfWay_KeepsTheVersionBeforeAndIsDoneWhenThereIs()
    {
        await using var server = await LocalServer.StartAsync(TestDatabase.RequireHome(), LocalServer.ForMoments, Cancel);
        await using var services = StoreFactory.Services(
            server.Database, ("Neo4j:TransactionSize", "200"), ("Neo4j:Retries", "1"), ("Neo4j:PublishLease", "00:00:02"));
        var store = services.Store();
        await store.ReplaceAsync(SmallCourse.Snapshot, null, Cancel);
        var large = GeneratedGraph.Make(seed: 77, entities: 500, relations: 1_000, cards: 5);
        var progress = new Furthest();

        server.LeaveSpace(500_000);
        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.ReplaceAsync(large, progress, Cancel));

        Assert.InRange(progress.Done, 200, progress.Total - 1);
        Assert.Contains("is there space left", fault.Message, StringComparison.Ordinal);
        // Such a server answers nothing more until it is started again.
        var read = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.InfoAsync(Cancel));
        Assert.Contains("start it again", read.Message, StringComparison.Ordinal);
        await server.KillAsync(Cancel);
        await server.StartAgainAsync(Cancel);
        await Answers.AreAllOf(SmallCourse.Snapshot, services);
        await store.ReplaceAsync(large, null, Cancel);
        await Answers.AreAllOf(large, services);
    }

    private sealed class Furthest : IProgress<PublishProgress>
    {
        public int Done { get; private set; }

        public int Total { get; private set; }

        public void Report(PublishProgress value) => (Done, Total) = (value.Done, value.Total);
    }
}
