using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

[Collection(TestDatabase.Shared)]
public sealed class ForeignDataTests(TestDatabase server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replace_ThingsThatSomebodyCopied_IsRefusedInWords()
    {
        await using var services = StoreFactory.Services(server.Require());
        await StoreFactory.EmptyAsync(services, Cancel);
        var first = GeneratedGraph.Make(seed: 51, entities: 40, relations: 80);
        await services.Store().ReplaceAsync(first, null, Cancel);
        await services.Transport().ExecuteAsync(
            new CypherStatement("MATCH (n:Entity) CREATE (copy:Entity) SET copy = n{.*, since: 0}"), Cancel);

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
            await services.Store().ReplaceAsync(GeneratedGraph.Make(seed: 51, entities: 40, relations: 90), null, Cancel));

        Assert.Contains("something else than this application wrote", fault.Message, StringComparison.Ordinal);
        Assert.Equal(first.ContentHash, (await services.Store().InfoAsync(Cancel)).ContentHash);
    }
}
