using System.Diagnostics;

namespace Khrushchev.Graph.Benchmarks.Scale;

/// <summary>Time on the wall and of the process's processors since a start; on a busy machine only the second says much.</summary>
internal readonly record struct StepClock(long Started, TimeSpan ProcessorThen)
{
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(Started);

    public TimeSpan Processor => Now() - ProcessorThen;

    public static StepClock Start() => new(Stopwatch.GetTimestamp(), Now());

    private static TimeSpan Now()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
