using BenchmarkDotNet.Attributes;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Benchmarks.Stores;

/// <summary>What each new version costs before it can be shown.</summary>
[MemoryDiagnoser]
public class PyramidBenchmarks
{
    private GraphSnapshot snapshot = null!;

    [Params(10_000, 100_000)]
    public int Entities { get; set; }

    [GlobalSetup]
    public void Generate() => snapshot = GeneratedGraph.Make(seed: 1, Entities, Entities * 2);

    [Benchmark]
    public TimelinePyramid Build() => TimelinePyramid.Build(snapshot);
}
