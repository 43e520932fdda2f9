using System.Globalization;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Benchmarks.Scale;

/// <summary>Each kind of question once to warm up, then a few times; the median is reported.</summary>
internal static class Questions
{
    private const int Rounds = 9;

    public static async Task AskAsync(IGraphStore store, GraphSnapshot snapshot)
    {
        var extent = snapshot.Extent!.Value;
        var hub = snapshot.Entities[Enumerable.Range(0, snapshot.Entities.Length).MaxBy(i => snapshot.Incoming(i).Length)].Id;
        var effect = snapshot.Relations.Last(r => r.Claim is not null).To;
        var cause = snapshot.Relations.First(r => r.Claim is not null).From;

        foreach (var level in (int[])[TimelineLevels.Coarsest, 12, 8, 4, 0])
        {
            var days = (int)(1920 / TimelineLevels.PixelsPerDay(level));
            var middle = extent.To - ((extent.To - extent.From) / 3);
            var window = new DayRange(middle, middle + days);
            await Ask($"timeline, screen at level {level}", () => store.TimelineAsync(new TimelineQuery(window, level), default).AsTask());
        }
        await Ask("timeline, everything at level 0", () => store.TimelineAsync(new TimelineQuery(extent, 0), default).AsTask());
        foreach (var text in (string[])["k", "khru nik", "the secret plenum", "a b c d e f g h i k l m n o p r s t"])
            await Ask($"search '{text}'", () => store.SearchAsync(new SearchQuery(text), default).AsTask());
        await Ask("find, the most related", () => store.FindAsync(hub, default).AsTask());
        var near = new NeighbourhoodQuery(hub, Depth: 3, Limit: 2000);
        await Ask("neighbourhood, the most related, 3 steps", () => store.NeighbourhoodAsync(near, default).AsTask());
        var causes = new ClosureQuery(effect, CausalDirection.Causes, Limit: 2000);
        await Ask("causes, 12 steps", () => store.ClosureAsync(causes, default).AsTask());
        var effects = new ClosureQuery(cause, CausalDirection.Effects, Limit: 2000);
        await Ask("effects, 12 steps", () => store.ClosureAsync(effects, default).AsTask());
        var reached = (await store.ClosureAsync(effects with { Depth = 6 }, default))!.Nodes[^1].Id;
        await Ask("chains, 12 steps", () => store.PathsAsync(new PathsQuery(cause, reached, 10, 12), default).AsTask());
        await Ask("network, 2,000 nodes", () => store.NetworkAsync(new NetworkQuery(2000), default).AsTask());
    }

    private static async Task Ask<T>(string what, Func<Task<T>> question)
    {
        await question();
        var times = new TimeSpan[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var clock = StepClock.Start();
            await question();
            times[i] = clock.Elapsed;
        }
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-42} {times[Rounds / 2].TotalMilliseconds,10:N2} ms"));
    }
}
