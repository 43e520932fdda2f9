using System.Globalization;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Stores.Embedded;

namespace Khrushchev.Graph.Benchmarks.Scale;

/// <summary>
/// One graph of any size: what it takes to make it ready, timed once, and each kind of question on the embedded store, on Neo4j beside it where
/// <c>--neo4j</c> asks for it; with <c>--compare</c> both are asked the same and their answers compared. What a benchmark of many rounds cannot do at a
/// million nodes.
/// </summary>
internal static class ScaleRun
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var sizes = arguments.Where(a => !a.StartsWith('-')).Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray();
        var entities = sizes.Length > 0 ? sizes[0] : 1_000_000;
        var relations = sizes.Length > 1 ? sizes[1] : entities * 2;
        var parts = Timed("generate", () => GeneratedGraph.Parts(seed: 1, entities, relations, cards: Math.Clamp(entities / 100, 10, 1000)));
        var snapshot = Timed("snapshot", parts.Build);
        Console.WriteLine($"  {snapshot.Counts}");
        parts = null;
        Memory("snapshot");
        _ = Timed("pyramid", () => TimelinePyramid.Build(snapshot));
        using var store = new EmbeddedGraphStore();
        await PublishAsync("embedded", store, snapshot);
        Memory("store and snapshot");
        if (arguments.Contains("--compare") && !arguments.Contains("--neo4j"))
            throw new ArgumentException("--compare takes --neo4j: there is nothing else to compare with.");
        if (!arguments.Contains("--neo4j"))
        {
            await Report.WriteAsync(snapshot, store, neo4j: null);
            return 0;
        }
        await using var neo4j = await Neo4jUnderTest.OpenAsync();
        await PublishAsync("Neo4j", neo4j.Store, snapshot);
        neo4j.ReportMemory();
        var different = arguments.Contains("--compare") ? await Comparison.WriteAsync(snapshot, store, neo4j.Store) : 0;
        await Report.WriteAsync(snapshot, store, neo4j.Store);
        neo4j.ReportMemory();
        return different == 0 ? 0 : 1;
    }

    private static async Task PublishAsync(string name, IGraphStore store, GraphSnapshot snapshot)
    {
        var clock = StepClock.Start();
        await store.ReplaceAsync(snapshot, new Steps(name, clock), CancellationToken.None);
        Report.Step($"publish, {name}", clock);
        var rate = (snapshot.Entities.Length + snapshot.Relations.Length) / clock.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {rate:N0} entities and relations a second"));
    }

    private static T Timed<T>(string what, Func<T> step)
    {
        var clock = StepClock.Start();
        var result = step();
        Report.Step(what, clock);
        return result;
    }

    private static void Memory(string what)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var used = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"memory: " + what,-42} {used / 1048576.0,10:N0} MiB"));
    }

    /// <summary>Says at each twentieth how far a publish is.</summary>
    private sealed class Steps(string name, StepClock clock) : IProgress<PublishProgress>
    {
        private int said = -1;

        public void Report(PublishProgress value)
        {
            var share = value.Total == 0 ? 20 : (int)(20L * value.Done / value.Total);
            if (share == said)
                return;
            said = share;
            Scale.Report.Step($"  {name}: {value.Done:N0} of {value.Total:N0}", clock);
        }
    }
}
