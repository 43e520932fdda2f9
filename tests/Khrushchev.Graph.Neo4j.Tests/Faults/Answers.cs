using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Oracle;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Publishing;
using Khrushchev.Graph.Neo4j.Publishing.Families;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>Whether a database holds a snapshot, all of it and nothing else.</summary>
internal static class Answers
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>As the store's answers tell.</summary>
    public static async Task AreOf(GraphSnapshot snapshot, IGraphStore store)
    {
        var oracle = new LinearOracle(snapshot);
        var network = new NetworkQuery(QueryLimits.Nodes);
        var window = new TimelineQuery(new DayRange(-1_000_000, 1_000_000), 6, [.. Enum.GetValues<EntityKind>()]);
        CanonicalText.AssertSame(oracle.Network(network), await store.NetworkAsync(network, Cancel));
        CanonicalText.AssertSame(oracle.Timeline(window), await store.TimelineAsync(window, Cancel));
        CanonicalText.AssertSame(oracle.Cards(), await store.CardsAsync(Cancel));
        CanonicalText.AssertSame(oracle.Info((await store.InfoAsync(Cancel)).Version), await store.InfoAsync(Cancel));
    }

    /// <summary>Node by node and relationship by relationship: in the version that readers see, nothing is missing, too much or different.</summary>
    public static async Task AreAllOf(GraphSnapshot snapshot, IServiceProvider services)
    {
        var info = await services.Store().InfoAsync(Cancel);
        var plan = new PublishPlan(new PublishSource(snapshot, new Neo4jOptions()));
        await PublishScan.ReadAsync(services.Transport(), plan, info.Version, Cancel);
        Assert.Equal(snapshot.ContentHash, info.ContentHash);
        Assert.Equal(0, plan.Count);
    }
}
