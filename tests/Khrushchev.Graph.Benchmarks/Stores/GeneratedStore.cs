using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded;

namespace Khrushchev.Graph.Benchmarks.Stores;

/// <summary>An embedded store with a generated course in it.</summary>
internal static class GeneratedStore
{
    /// <summary>Of the entities some 45 in 100 are events and 10 policies.</summary>
    public static async Task<(EmbeddedGraphStore Store, GraphSnapshot Snapshot)> OpenAsync(int entities)
    {
        var snapshot = GeneratedGraph.Make(seed: 1, entities, entities * 2, cards: 100);
        var store = new EmbeddedGraphStore();
        await store.ReplaceAsync(snapshot, null, CancellationToken.None);
        return (store, snapshot);
    }
}
