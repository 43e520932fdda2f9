using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>A server that goes away, hangs or refuses, as seen by a store.</summary>
[Collection(SpareServer.Shared)]
public sealed class LostServerTests(SpareServer spare)
{
    private static readonly GraphSnapshot Course = SmallCourse.Snapshot;

    private static readonly CypherStatement Endless = new("UNWIND range(1, 10000000000000) AS i WITH i WHERE i % 7 = 9 RETURN count(i)");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_ServerStoppedAndStartedUnderLoad_FailsInWordsAndHeals()
    {
        var server = spare.Require();
        await using var services = await PublishedAsync(server, ("Neo4j:Retries", "1"));
        var store = services.Store();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        using var failed = new CountdownEvent(3);
        using var healed = new CountdownEvent(3);
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAsync(store, failed, healed, enough.Token), Cancel)).ToArray();

        await server.KillAsync(Cancel);
        await AllOrOneEnds(failed);
        await server.StartAgainAsync(Cancel);
        await AllOrOneEnds(healed);

        await enough.CancelAsync();
        await Task.WhenAll(readers);

        // A reader that meets something else ends by it, and must not be waited for.
        async Task AllOrOneEnds(CountdownEvent all) =>
            await await Task.WhenAny([Task.Run(() => all.Wait(Cancel), Cancel), .. readers]);
    }

    [Fact]
    public async Task Watch_ServerAwayAtStart_TellsOnceItIsThere()
    {
        var server = spare.Require();
        await using var services = await PublishedAsync(server, ("Neo4j:Retries", "1"), ("Neo4j:PollInterval", "00:00:00.1"));
        var store = services.Store();
        await server.KillAsync(Cancel);
        await using var watch = store.WatchAsync(Cancel).GetAsyncEnumerator(Cancel);
        var first = watch.MoveNextAsync().AsTask();
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.InfoAsync(Cancel));
        Assert.False(first.IsCompleted);

        await server.StartAgainAsync(Cancel);

        Assert.True(await first);
        Assert.Equal(Course.ContentHash, watch.Current.ContentHash);
    }

    [Fact]
    public async Task Read_ServerHangs_FailsInTimeAndHeals()
    {
        var server = spare.Require();
        await using var services = await PublishedAsync(server);
        await using var impatient = StoreFactory.Services(server.Database, ("Neo4j:Timeout", "00:00:00.5"), ("Neo4j:Retries", "1"));
        server.Freeze();
        Exception? fault;
        try
        {
            fault = await Record.ExceptionAsync(async () => await impatient.Store().InfoAsync(Cancel));
        }
        finally
        {
            server.Thaw();
        }

        Assert.IsType<StoreUnavailableException>(fault);
        // Over Bolt the driver tells of its pool instead.
        var words = server.Database.Uri.StartsWith("http", StringComparison.Ordinal) ? "did not answer within 0.5 s" : "cannot be reached";
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        await Answers.AreOf(Course, services.Store());
    }

    [Fact]
    public async Task Read_LongerThanTheLimit_IsStoppedOnTheServer()
    {
        var server = spare.Require();
        await using var patient = await PublishedAsync(server);
        await using var services = StoreFactory.Services(server.Database, ("Neo4j:Timeout", "00:00:01"), ("Neo4j:Retries", "1"));

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await services.Transport().ReadAsync(Endless, Cancel));

        await Eventually.Holds(async () => await RunningAsync(patient) == 0);
    }

    [Fact]
    public async Task Read_GivenUp_IsStoppedOnTheServerAndNoOtherOfTheSameText()
    {
        Assert.SkipUnless(spare.Require().Database.Uri.StartsWith("http", StringComparison.Ordinal), "The driver ends a read when its time is over.");
        await using var services = await PublishedAsync(spare.Require());
        using var leaves = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        using var stays = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var leaving = Record.ExceptionAsync(async () => await services.Transport().ReadAsync(Endless, leaves.Token));
        var staying = Record.ExceptionAsync(async () => await services.Transport().ReadAsync(Endless, stays.Token));
        await Eventually.Holds(async () => await RunningAsync(services) == 2);

        await leaves.CancelAsync();

        Assert.IsAssignableFrom<OperationCanceledException>(await leaving);
        await Eventually.Holds(async () => await RunningAsync(services) == 1);
        Assert.False(staying.IsCompleted);
        await stays.CancelAsync();
        Assert.IsAssignableFrom<OperationCanceledException>(await staying);
        await Eventually.Holds(async () => await RunningAsync(services) == 0);
    }

    private static async Task<int> RunningAsync(IServiceProvider services)
    {
        const string Running = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1' RETURN count(*)";
        return (await services.Transport().ReadOneAsync(new CypherStatement(Running), Cancel))!.Value.Number(0);
    }

    /// <summary>A store on the server, which is emptied and given the course.</summary>
    private static async Task<Microsoft.Extensions.DependencyInjection.ServiceProvider> PublishedAsync(
        LocalServer server, params (string Key, string Value)[] settings)
    {
        var services = StoreFactory.Services(server.Database, settings);
        await StoreFactory.EmptyAsync(services, Cancel);
        await services.Store().ReplaceAsync(Course, null, Cancel);
        return services;
    }

    private static async Task ReadAsync(IGraphStore store, CountdownEvent failed, CountdownEvent healed, CancellationToken enough)
    {
        var (hasFailed, hasHealed) = (false, false);
        while (!enough.IsCancellationRequested)
        {
            try
            {
                Assert.Equal(Course.ContentHash, (await store.InfoAsync(Cancel)).ContentHash);
                if (hasFailed && !hasHealed)
                    hasHealed = healed.Signal() || true;
            }
            catch (StoreUnavailableException)
            {
                if (!hasFailed)
                    hasFailed = failed.Signal() || true;
            }
        }
    }
}
