using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Oracle;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>Whether a store holds a snapshot, all of it and nothing else, as its answers tell.</summary>
internal static class Answers
{
    public static async Task AreOf(GraphSnapshot snapshot, IGraphStore store)
    {
        var cancel = TestContext.Current.CancellationToken;
        var oracle = new LinearOracle(snapshot);
        var network = new NetworkQuery(QueryLimits.Nodes);
        var window = new TimelineQuery(new DayRange(-1_000_000, 1_000_000), 6, [.. Enum.GetValues<EntityKind>()]);
        CanonicalText.AssertSame(oracle.Network(network), await store.NetworkAsync(network, cancel));
        CanonicalText.AssertSame(oracle.Timeline(window), await store.TimelineAsync(window, cancel));
        CanonicalText.AssertSame(oracle.Cards(), await store.CardsAsync(cancel));
        CanonicalText.AssertSame(oracle.Info((await store.InfoAsync(cancel)).Version), await store.InfoAsync(cancel));
    }
}
