using BenchmarkDotNet.Attributes;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores.Embedded;

namespace Khrushchev.Graph.Benchmarks.Stores;

/// <summary>Everything else that a page asks, on a course far larger than any written by hand.</summary>
[MemoryDiagnoser]
public class QuestionBenchmarks
{
    private EmbeddedGraphStore store = null!;
    private EntityId hub;
    private EntityId effect;
    private EntityId cause;
    private EntityId reached;

    [Params(100_000)]
    public int Entities { get; set; }

    [GlobalSetup]
    public async Task FillAsync()
    {
        (store, var snapshot) = await GeneratedStore.OpenAsync(Entities);
        var claims = snapshot.Relations.Where(r => r.Claim is not null).ToList();
        hub = snapshot.Entities[Enumerable.Range(0, Entities).MaxBy(i => snapshot.Incoming(i).Length)].Id;
        effect = claims.GroupBy(c => c.To).MaxBy(g => g.Count())!.Key;
        cause = claims.GroupBy(c => c.From).MaxBy(g => g.Count())!.Key;
        var effects = await store.ClosureAsync(new ClosureQuery(cause, CausalDirection.Effects, Depth: 6, Limit: 2000), CancellationToken.None);
        reached = effects!.Nodes[^1].Id;
    }

    [GlobalCleanup]
    public void Close() => store.Dispose();

    [Benchmark]
    public async Task<SearchSlice> SearchOneLetter() => await store.SearchAsync(new SearchQuery("k"), CancellationToken.None);

    [Benchmark]
    public async Task<SearchSlice> SearchTwoWords() => await store.SearchAsync(new SearchQuery("khru nik"), CancellationToken.None);

    [Benchmark]
    public async Task<EntityDetail?> FindTheMostRelated() => await store.FindAsync(hub, CancellationToken.None);

    [Benchmark]
    public async Task<GraphSlice?> NeighbourhoodOfTheMostRelated() =>
        await store.NeighbourhoodAsync(new NeighbourhoodQuery(hub, Depth: 2), CancellationToken.None);

    [Benchmark]
    public async Task<GraphSlice?> CausesToTheEnd() =>
        await store.ClosureAsync(new ClosureQuery(effect, CausalDirection.Causes), CancellationToken.None);

    [Benchmark]
    public async Task<PathsSlice?> Chains() => await store.PathsAsync(new PathsQuery(cause, reached), CancellationToken.None);

    [Benchmark]
    public async Task<GraphSlice> Network() => await store.NetworkAsync(new NetworkQuery(), CancellationToken.None);
}
