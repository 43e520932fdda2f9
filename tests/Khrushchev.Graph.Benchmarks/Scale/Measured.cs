using System.Diagnostics;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Benchmarks.Scale;

/// <summary>What one kind of question took on one store.</summary>
/// <param name="Median">Half of the times were shorter.</param>
/// <param name="P95">Nineteen of twenty times were shorter.</param>
/// <param name="Size">The most that an answer held.</param>
internal sealed record Measured(TimeSpan Median, TimeSpan P95, int Size)
{
    public static async Task<Measured> TakeAsync(IGraphStore store, Question question, int warm, int rounds)
    {
        var size = 0;
        for (var n = 0; n < warm; n++)
            await question.AskAsync(store, n);
        var times = new TimeSpan[rounds];
        for (var n = 0; n < rounds; n++)
        {
            var started = Stopwatch.GetTimestamp();
            var held = await question.AskAsync(store, warm + n);
            times[n] = Stopwatch.GetElapsedTime(started);
            size = Math.Max(size, Question.Size(held));
        }
        Array.Sort(times);
        return new Measured(times[rounds / 2], times[(int)Math.Ceiling(rounds * 0.95) - 1], size);
    }
}
