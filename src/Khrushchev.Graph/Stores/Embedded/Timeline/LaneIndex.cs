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

    public LaneIndex(TimelineLane lane, int number, IEnumerable<int> firstDays, IEnumerable<int> lastDays)
    {
        (Lane, Number) = (lane, number);
        (starts, ends) = ([.. firstDays], [.. lastDays]);
        Array.Sort(starts);
        Array.Sort(ends);
    }

    public TimelineLane Lane { get; }

    /// <summary>Its place among all lanes.</summary>
    public int Number { get; }

    /// <summary>How many things it has.</summary>
    public int Count => starts.Length;

    public void SetMarks(int level, SpanIndex index) => marks[level] = index;

    public void SetClusters(int level, ClusterRow row) => clusters[level] = row;

    /// <summary>How many things touch the window: all but those that start after it and those that end before it.</summary>
    public int Total(DayRange window) =>
        starts.Length - (starts.Length - Before(starts, window.To + 1L)) - Before(ends, window.From);

    /// <summary>How many marks the level shows.</summary>
    public int MarkCount(int level)
    {
        var count = 0;
        for (var coarser = level; coarser < marks.Length; coarser++)
            count += marks[coarser]?.Count ?? 0;
        return count;
    }

    /// <summary>Everything that the level shows and that touches the window.</summary>
    public void Marks(int level, DayRange window, Action<int> found)
    {
        for (var coarser = level; coarser < marks.Length; coarser++)
            marks[coarser]?.Touching(window, found);
    }

    /// <summary>What the level hides; null where it hides nothing.</summary>
    public ClusterRow? Clusters(int level) => clusters[level];

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
