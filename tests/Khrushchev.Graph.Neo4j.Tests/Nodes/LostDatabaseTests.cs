using System.Net;
using Khrushchev.Graph.Neo4j.Tests.Faults;
using Khrushchev.Graph.Neo4j.Tests.Servers;

namespace Khrushchev.Graph.Neo4j.Tests.Nodes;

/// <summary>The application when its database goes away.</summary>
[Collection(SpareServer.Shared)]
public sealed class LostDatabaseTests(SpareServer spare)
{
    private static readonly Uri Front = new("/", UriKind.Relative);

    private static readonly Uri Health = new("/health", UriKind.Relative);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_DatabaseAway_ComesUpSaysSoAndHeals()
    {
        var server = spare.Require();
        using var notes = new NotesFolder();
        notes.Write("Stalin dies");
        await server.KillAsync(Cancel);
        await using var node = new WebNode(server.Database, notes.Path);
        using var visitor = node.CreateClient();

        await SaysThatTheDatabaseIsAwayAsync(visitor);
        await server.StartAgainAsync(Cancel);

        await node.Feed.WhenAsync(s => s.Version > 0, Cancel);
        Assert.Contains("Stalin dies", await visitor.GetStringAsync(Front, Cancel), StringComparison.Ordinal);
        await Eventually.Holds(async () => (await visitor.GetAsync(Health, Cancel)).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Run_DatabaseLost_SaysSoAndHeals()
    {
        var server = spare.Require();
        using var notes = new NotesFolder();
        notes.Write("Stalin dies");
        await using var node = new WebNode(server.Database, notes.Path);
        using var visitor = node.CreateClient();
        await node.Feed.WhenAsync(s => s.Version > 0, Cancel);

        await server.KillAsync(Cancel);
        await SaysThatTheDatabaseIsAwayAsync(visitor);
        await server.StartAgainAsync(Cancel);

        await Eventually.Holds(async () => (await visitor.GetAsync(Health, Cancel)).StatusCode == HttpStatusCode.OK);
        Assert.Contains("Stalin dies", await visitor.GetStringAsync(Front, Cancel), StringComparison.Ordinal);
    }

    private static async Task SaysThatTheDatabaseIsAwayAsync(HttpClient visitor)
    {
        var page = await (await visitor.GetAsync(Front, Cancel)).Content.ReadAsStringAsync(Cancel);
        var health = await visitor.GetAsync(Health, Cancel);
        var answer = await visitor.GetAsync(new Uri("/api/search?q=stalin", UriKind.Relative), Cancel);

        Assert.Contains("The course cannot be reached", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.Contains("cannot be reached", await health.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }
}
