using System.Globalization;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Benchmarks.Scale;

/// <summary>What a run prints: steps as they end, and a table of questions in Markdown.</summary>
internal static class Report
{
    /// <summary>How long Neo4j is asked before it counts as warm: its planner and its compiler take their time.</summary>
    private const int Warm = 200;

    private const int Rounds = 100;

    public static void Step(string what, StepClock clock)
    {
        var (wall, processor) = (clock.Elapsed.TotalMilliseconds, clock.Processor.TotalMilliseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-42} {wall,10:N1} ms {processor,10:N1} ms of processor, load {Load()}"));
    }

    public static async Task WriteAsync(GraphSnapshot snapshot, IGraphStore embedded, IGraphStore? neo4j)
    {
        Console.WriteLine("\n| question | holds | embedded: median | p95 | Neo4j: median | p95 | times | load |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var question in QuestionList.Of(snapshot))
        {
            var here = await Measured.TakeAsync(embedded, question, Warm, Rounds * 3);
            var there = neo4j is null ? null : await Measured.TakeAsync(neo4j, question, Warm, Rounds);
            Console.WriteLine($"| {question.Name} | {here.Size} | {Of(here.Median)} | {Of(here.P95)} | {Beside(here, there)} | {Load()} |");
        }
    }

    private static string Beside(Measured here, Measured? there) => there is null
        ? "| |"
        : string.Create(CultureInfo.InvariantCulture, $"{Of(there.Median)} | {Of(there.P95)} | {there.Median / here.Median:N0}");

    private static string Of(TimeSpan time) => time.TotalMilliseconds switch
    {
        < 0.1 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds:0.0} µs"),
        < 10 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.00} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"),
    };

    /// <summary>How many processes wanted a processor in the last minute: with more than there are processors, times say little.</summary>
    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";
}
