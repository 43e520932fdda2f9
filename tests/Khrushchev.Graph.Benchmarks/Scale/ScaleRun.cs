using System.Globalization;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Stores.Embedded;

namespace Khrushchev.Graph.Benchmarks.Scale;

/// <summary>One graph of any size, each step timed once: what a benchmark of many rounds cannot do at a million nodes.</summary>
internal static class ScaleRun
{
    public static async Task<int> RunAsync(string[] sizes)
    {
        var entities = sizes.Length > 0 ? int.Parse(sizes[0], CultureInfo.InvariantCulture) : 1_000_000;
        var relations = sizes.Length > 1 ? int.Parse(sizes[1], CultureInfo.InvariantCulture) : entities * 2;
        var parts = Timed("generate", () => GeneratedGraph.Parts(seed: 1, entities, relations, cards: 1000));
        var snapshot = Timed("snapshot", parts.Build);
        Console.WriteLine($"  {snapshot.Counts}");
        parts = null;
        Memory("snapshot");
        _ = Timed("pyramid", () => TimelinePyramid.Build(snapshot));
        using var store = new EmbeddedGraphStore();
        var clock = StepClock.Start();
        await store.ReplaceAsync(snapshot, new Steps(clock), CancellationToken.None);
        Report("publish", clock);
        Memory("store and snapshot");
        await Questions.AskAsync(store, snapshot);
        GC.KeepAlive(snapshot);
        return 0;
    }

    public static void Report(string what, StepClock clock)
    {
        var (wall, processor) = (clock.Elapsed.TotalMilliseconds, clock.Processor.TotalMilliseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-42} {wall,10:N1} ms {processor,10:N1} ms of processor"));
    }

    private static T Timed<T>(string what, Func<T> step)
    {
        var clock = StepClock.Start();
        var result = step();
        Report(what, clock);
        return result;
    }

    private static void Memory(string what)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var used = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"memory: " + what,-42} {used / 1048576.0,10:N0} MiB"));
    }

    private sealed class Steps(StepClock clock) : IProgress<PublishProgress>
    {
        public void Report(PublishProgress value) => ScaleRun.Report($"  publish step {value.Done}", clock);
    }
}
