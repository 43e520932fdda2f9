using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Contract.Oracle;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Reads;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Tests.Reads;

/// <summary>Cuts that it takes more than a course of the contract to come to.</summary>
[Collection(TestDatabase.Shared)]
public sealed class CutAnswersTests(TestDatabase server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("10")]
    [InlineData("1000")]
    public async Task Find_MoreRelationsThanFit_AreCutForAHubAndForWhatIsNone(string hubRelations)
    {
        var snapshot = GeneratedGraph.Make(seed: 5, entities: 200, relations: 4_000);
        await using var services = StoreFactory.Services(server.Require(), ("Neo4j:HubRelations", hubRelations));
        await services.Store().ReplaceAsync(snapshot, null, Cancel);
        var most = Enumerable.Range(0, snapshot.Entities.Length).MaxBy(i => snapshot.Outgoing(i).Length + snapshot.Incoming(i).Length);
        var id = snapshot.Entities[most].Id;

        var found = await services.Store().FindAsync(id, Cancel);

        Assert.True(found!.RelationsLeftOut > 0);
        CanonicalText.AssertSame(new LinearOracle(snapshot).Find(id), found);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Timeline_MoreClustersThanFit_KeepsTheFullest(int level)
    {
        var snapshot = GeneratedGraph.Make(seed: 6, entities: 4_000, relations: 0);
        await using var services = StoreFactory.Services(server.Require());
        await services.Store().ReplaceAsync(snapshot, null, Cancel);
        // The first and the last stretches lie partly outside, and are as full as any.
        var query = new TimelineQuery(new DayRange(snapshot.Extent!.Value.From + 11, snapshot.Extent.Value.To - 17), level);
        var all = (await services.Store().TimelineAsync(query, Cancel)).Clusters;
        const int limit = 25;

        var cut = await TimelineReads.WindowAsync(services.Transport(), query, limit, Cancel);

        Assert.InRange(all.Length, 4 * limit, QueryLimits.Clusters - 1);
        Assert.True(cut.ClustersCut);
        Assert.Equal(all.OrderByDescending(c => c.Count).Take(limit).OrderBy(all.IndexOf), cut.Clusters);
    }
}
