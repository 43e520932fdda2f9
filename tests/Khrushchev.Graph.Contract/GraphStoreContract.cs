using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Contract.Oracle;
using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Contract;

/// <summary>
/// What every <see cref="IGraphStore"/> promises. Derive a class for each store; its answers are held against those of
/// <see cref="LinearOracle"/>, in content and order, on a course written by hand and on generated ones.
/// </summary>
public abstract partial class GraphStoreContract
{
    /// <summary>The courses that answers are compared on.</summary>
    public static TheoryData<string> Courses => [.. Snapshots.Keys];

    private static readonly Dictionary<string, Lazy<GraphSnapshot>> Snapshots = new()
    {
        ["small"] = new(() => SmallCourse.Snapshot),
        ["generated"] = new(() => GeneratedGraph.Make(seed: 1, entities: 300, relations: 900)),
        ["crowded"] = new(() => GeneratedGraph.Make(seed: 2, entities: 500, relations: 700, cards: 3, years: 2)),
        ["tangled"] = new(() => TangledClaims.Make(seed: 3, events: 9, claims: 30)),
        ["nothing"] = new(() => new GraphSnapshotBuilder().Build()),
    };

    private static readonly Dictionary<string, Lazy<LinearOracle>> Oracles =
        Snapshots.ToDictionary(s => s.Key, s => new Lazy<LinearOracle>(() => new LinearOracle(s.Value.Value)));

    /// <summary>A store that holds nothing yet.</summary>
    protected abstract Task<IGraphStore> CreateEmptyAsync();

    /// <summary>A store that holds the snapshot. Tests that call this only read, so a store may be shared between them.</summary>
    protected virtual async Task<IGraphStore> CreateAsync(GraphSnapshot snapshot)
    {
        var store = await CreateEmptyAsync();
        await store.ReplaceAsync(snapshot, null, Cancel);
        return store;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<(IGraphStore Store, LinearOracle Oracle, GraphSnapshot Snapshot)> OpenAsync(string course)
    {
        var snapshot = Snapshots[course].Value;
        return (await CreateAsync(snapshot), Oracles[course].Value, snapshot);
    }

    /// <summary>Some entities, the most related first, and one that is not there.</summary>
    private static IEnumerable<EntityId> SomeOf(GraphSnapshot snapshot, int count) =>
        Enumerable.Range(0, snapshot.Entities.Length)
            .OrderByDescending(i => snapshot.Outgoing(i).Length + snapshot.Incoming(i).Length).Take(count)
            .Concat(Enumerable.Range(0, snapshot.Entities.Length).Where(i => i % Math.Max(1, snapshot.Entities.Length / count) == 0))
            .Select(i => snapshot.Entities[i].Id).Append(new EntityId("nobody")).Append(default).Distinct();
}
