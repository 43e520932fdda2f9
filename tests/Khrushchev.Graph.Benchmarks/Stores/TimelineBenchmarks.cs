using BenchmarkDotNet.Attributes;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Stores.Embedded;

namespace Khrushchev.Graph.Benchmarks.Stores;

/// <summary>A screen of 1,920 px and a margin of as much on both sides, at several zoom levels, among 100,000 events.</summary>
[MemoryDiagnoser]
public class TimelineBenchmarks
{
    private const int Events = 100_000;

    private EmbeddedGraphStore store = null!;
    private TimelineQuery query = null!;

    [Params(0, 4, 8, 12, TimelineLevels.Coarsest)]
    public int Level { get; set; }

    [GlobalSetup]
    public async Task FillAsync()
    {
        (store, var snapshot) = await GeneratedStore.OpenAsync(Events * 100 / 45);
        var extent = snapshot.Extent!.Value;
        // Where events are densest: a quarter back from the end, see GeneratedGraph.
        var middle = extent.To - ((extent.To - extent.From) / 4);
        var days = (int)(3 * 1920 / TimelineLevels.PixelsPerDay(Level));
        query = new TimelineQuery(new DayRange(middle - (days / 2), middle + (days / 2)), Level);
    }

    [GlobalCleanup]
    public void Close() => store.Dispose();

    [Benchmark]
    public async Task<TimelineSlice> Window() => await store.TimelineAsync(query, CancellationToken.None);
}
