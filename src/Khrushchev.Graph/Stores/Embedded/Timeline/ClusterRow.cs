using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>What one level hides in one lane: buckets of one width, by first day.</summary>
internal sealed class ClusterRow(TimelineLane lane, int width, int[] firstDays, int[] counts)
{
    /// <summary>The buckets that touch the window: the first of them, and the one after the last.</summary>
    public (int From, int To) Touching(DayRange window) =>
        (From((long)window.From - width + 1), From(window.To + 1L));

    /// <summary>How many things each bucket hides.</summary>
    public ReadOnlySpan<int> Counts => counts;

    public TimelineCluster At(int bucket) => new(lane, new DayRange(firstDays[bucket], firstDays[bucket] + width - 1), counts[bucket]);

    private int From(long day)
    {
        if (day > int.MaxValue)
            return firstDays.Length;
        var at = Array.BinarySearch(firstDays, (int)Math.Max(int.MinValue, day));
        return at < 0 ? ~at : at;
    }
}
