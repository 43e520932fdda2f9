using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>What one level hides in one lane: buckets of one width, by first day.</summary>
internal sealed class ClusterRow(int width, int[] firstDays, int[] counts)
{
    public IEnumerable<TimelineCluster> Touching(TimelineLane lane, DayRange window)
    {
        var at = Array.BinarySearch(firstDays, (int)Math.Max(int.MinValue, (long)window.From - width + 1));
        for (var i = at < 0 ? ~at : at; i < firstDays.Length && firstDays[i] <= window.To; i++)
            yield return new TimelineCluster(lane, new DayRange(firstDays[i], firstDays[i] + width - 1), counts[i]);
    }
}
