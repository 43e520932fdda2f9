using System.Globalization;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>A server of its own that is killed as a power cut would.</summary>
public sealed class KilledServerTests
{
    /// <summary>Each takes a start of the server; the variable NEO4J_KILLS asks for more than a usual run can spend.</summary>
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("NEO4J_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 6;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replace_ServerKilledAgainAndAgainOnTheWay_LosesNothing()
    {
        await using var server = await LocalServer.StartAsync(TestDatabase.RequireHome(), Cancel);
        await using var services = StoreFactory.Services(
            server.Database, ("Neo4j:TransactionSize", "40"), ("Neo4j:Retries", "1"), ("Neo4j:PublishLease", "00:00:01"));
        var store = services.Store();
        var current = Course(0);
        await store.ReplaceAsync(current, null, Cancel);

        for (var kill = 1; kill <= Kills; kill++)
        {
            // Every other time the same content is tried again: an interrupted publish is completed once and undone once.
            var next = Course((kill + 1) / 2);
            var interrupted = await PublishUntilKilledAsync(store, next, server, atShare: kill % 10 / 10.0);
            await server.StartAgainAsync(Cancel);

            if ((await store.InfoAsync(Cancel)).ContentHash == next.ContentHash)
                current = next;
            await Answers.AreOf(current, store);
            Assert.True(interrupted || current == next);
            if (kill % 2 == 1)
                continue;
            current = kill % 4 == 0 ? next : Course(kill + 100);
            await store.ReplaceAsync(current, null, Cancel);
            await Answers.AreOf(current, store);
        }
    }

    [Fact]
    public async Task Read_ServerStoppedAndStartedUnderLoad_FailsInWordsAndHeals()
    {
        await using var server = await LocalServer.StartAsync(TestDatabase.RequireHome(), Cancel);
        await using var services = StoreFactory.Services(server.Database, ("Neo4j:Retries", "1"));
        var (store, course) = (services.Store(), Course(0));
        await store.ReplaceAsync(course, null, Cancel);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var (failed, healed) = (new CountdownEvent(3), new CountdownEvent(3));
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAsync(store, course, failed, healed, enough.Token), Cancel)).ToArray();

        await server.KillAsync(Cancel);
        await Task.Run(() => failed.Wait(Cancel), Cancel);
        await server.StartAgainAsync(Cancel);
        await Task.Run(() => healed.Wait(Cancel), Cancel);

        await enough.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task Watch_ServerAwayAtStart_TellsOnceItIsThere()
    {
        await using var server = await LocalServer.StartAsync(TestDatabase.RequireHome(), Cancel);
        await using var services = StoreFactory.Services(server.Database, ("Neo4j:Retries", "1"), ("Neo4j:PollInterval", "00:00:00.1"));
        var store = services.Store();
        await store.ReplaceAsync(Course(0), null, Cancel);
        await server.KillAsync(Cancel);
        await using var watch = store.WatchAsync(Cancel).GetAsyncEnumerator(Cancel);
        var first = watch.MoveNextAsync().AsTask();
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.InfoAsync(Cancel));
        Assert.False(first.IsCompleted);

        await server.StartAgainAsync(Cancel);

        Assert.True(await first);
        Assert.Equal(Course(0).ContentHash, watch.Current.ContentHash);
    }

    private static GraphSnapshot Course(int seed) => GeneratedGraph.Make(seed: 400 + seed, entities: 120, relations: 260);

    /// <summary>Publishes, and kills the server when a share of the publish is written.</summary>
    /// <returns>Whether the publish failed.</returns>
    private static async Task<bool> PublishUntilKilledAsync(IGraphStore store, GraphSnapshot snapshot, LocalServer server, double atShare)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var publish = store.ReplaceAsync(snapshot, new Share(atShare, reached), Cancel).AsTask();
        await Task.WhenAny(reached.Task, publish);
        await server.KillAsync(Cancel);
        try
        {
            await publish;
            return false;
        }
        catch (StoreUnavailableException)
        {
            return true;
        }
    }

    private static async Task ReadAsync(
        IGraphStore store, GraphSnapshot course, CountdownEvent failed, CountdownEvent healed, CancellationToken enough)
    {
        var (hasFailed, hasHealed) = (false, false);
        while (!enough.IsCancellationRequested)
        {
            try
            {
                Assert.Equal(course.ContentHash, (await store.InfoAsync(Cancel)).ContentHash);
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

    private sealed class Share(double share, TaskCompletionSource reached) : IProgress<PublishProgress>
    {
        public void Report(PublishProgress value)
        {
            if (value.Done >= share * value.Total)
                reached.TrySetResult();
        }
    }
}
