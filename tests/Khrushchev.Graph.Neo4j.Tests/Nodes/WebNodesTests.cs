using Khrushchev.Graph.Neo4j.Tests.Servers;

namespace Khrushchev.Graph.Neo4j.Tests.Nodes;

/// <summary>Several web nodes on one database.</summary>
[Collection(TestDatabase.Shared)]
public sealed class WebNodesTests(TestDatabase server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publish_OnOneNode_ReachesTheScreensOfTheOther()
    {
        var database = server.Require();
        await using (var services = StoreFactory.Services(database))
            await StoreFactory.EmptyAsync(services, Cancel);
        using var notes = new NotesFolder();
        notes.Write("Stalin dies");
        await using var writer = new WebNode(database, notes.Path);
        await using var reader = new WebNode(database, notes: null);
        using var editor = writer.CreateClient();
        using var visitor = reader.CreateClient();
        var first = await reader.Feed.WhenAsync(s => s.Version > 0, Cancel);
        Assert.Contains("Stalin dies", await visitor.GetStringAsync(new Uri("/", UriKind.Relative), Cancel), StringComparison.Ordinal);
        // An open screen follows the store's versions.
        await using var screen = reader.Store.WatchAsync(Cancel).GetAsyncEnumerator(Cancel);
        Assert.True(await screen.MoveNextAsync());

        notes.Write("Stalin is dead");

        Assert.True(await screen.MoveNextAsync());
        Assert.True(screen.Current.Version > first.Version);
        await reader.Feed.WhenAsync(s => s.Version == screen.Current.Version, Cancel);
        Assert.Contains("Stalin is dead", await visitor.GetStringAsync(new Uri("/", UriKind.Relative), Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_OnBothNodesTheSameNotes_IsOneVersion()
    {
        var database = server.Require();
        await using (var services = StoreFactory.Services(database))
            await StoreFactory.EmptyAsync(services, Cancel);
        using var notes = new NotesFolder();
        notes.Write("Stalin dies");
        await using var one = new WebNode(database, notes.Path);
        await using var other = new WebNode(database, notes.Path);
        using var first = one.CreateClient();
        using var second = other.CreateClient();

        var versions = await Task.WhenAll(one.Feed.WhenAsync(s => s.Version > 0, Cancel), other.Feed.WhenAsync(s => s.Version > 0, Cancel));

        Assert.Equal((1, 1), (versions[0].Version, versions[1].Version));
    }
}
