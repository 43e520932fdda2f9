using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>A server whose administrator lets nobody write.</summary>
public sealed class ReadOnlyDatabaseTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replace_DatabaseThatMayOnlyBeRead_SaysSoAndTheGraphIsStillServed()
    {
        await using var server = await LocalServer.StartAsync(TestDatabase.RequireHome(), LocalServer.ForMoments, Cancel);
        await using var services = StoreFactory.Services(server.Database, ("Neo4j:Retries", "1"));
        await services.Store().ReplaceAsync(SmallCourse.Snapshot, null, Cancel);
        // A database that has something to recover cannot be opened to be read only.
        await server.StopAsync(Cancel);
        await server.StartAgainAsync([.. LocalServer.ForMoments, "server.databases.default_to_read_only=true"], Cancel);

        await using var later = StoreFactory.Services(server.Database, ("Neo4j:Retries", "1"));
        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(
            async () => await later.Store().ReplaceAsync(GeneratedGraph.Make(seed: 78, entities: 40, relations: 60), null, Cancel));

        Assert.Contains("may be read but not written", fault.Message, StringComparison.Ordinal);
        await Answers.AreAllOf(SmallCourse.Snapshot, later);
    }
}
