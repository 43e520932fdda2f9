using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>One lane of the pyramid: its marks by the level that first shows them, its clusters, and its spans for counting.</summary>
internal sealed class LaneIndex
{
    private readonly SpanIndex?[] marks = new SpanIndex?[TimelineLevels.Coarsest + 1];
    private readonly ClusterRow?[] clusters = new ClusterRow?[TimelineLevels.Coarsest + 1];
    private readonly int[] starts;
    private readonly int[] ends;

    public LaneIndex(TimelineLane lane, IEnumerable<int> firstDays, IEnumerable<int> lastDays)
    {
        Lane = lane;
        (starts, ends) = ([.. firstDays], [.. lastDays]);
        Array.Sort(starts);
        Array.Sort(ends);
    }

    public TimelineLane Lane { get; }

    public void SetMarks(int level, SpanIndex index) => marks[level] = index;

    public void SetClusters(int level, ClusterRow row) => clusters[level] = row;

    /// <summary>How many things touch the window: all but those that start after it and those that end before it.</summary>
    public int Total(DayRange window) =>
        starts.Length - (starts.Length - Before(starts, window.To + 1L)) - Before(ends, window.From);

    /// <summary>Everything that the level shows and that touches the window.</summary>
    public void Marks(int level, DayRange window, Action<int> found)
    {
        for (var coarser = level; coarser < marks.Length; coarser++)
            marks[coarser]?.Touching(window, found);
    }

    public IEnumerable<TimelineCluster> Clusters(int level, DayRange window) => clusters[level]?.Touching(Lane, window) ?? [];

    private static int Before(int[] sorted, long day)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < day)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
