using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>The marks of a window that stay where a limit cuts.</summary>
internal static class ForemostMarks
{
    /// <summary>At most so many, and whether there are more.</summary>
    public static (int[] Marks, bool Cut) Of(TimelineIndex index, List<LaneIndex> lanes, int level, DayRange window, int limit)
    {
        // In a window of much of the time the foremost things of all are soon enough, in a small one these are mostly elsewhere. How many
        // touch it is known but for which of them the level shows.
        long things = lanes.Sum(l => l.Count), touching = lanes.Sum(l => l.Total(window)), visible = lanes.Sum(l => l.MarkCount(level));
        var likely = things == 0 ? 0 : visible * touching / things;
        if (likely * likely > 4L * limit * index.Marks.Count)
        {
            var wanted = new bool[index.Lanes.Length];
            foreach (var lane in lanes)
                wanted[lane.Number] = true;
            if (index.Marks.First(limit + 1, level, window, wanted, (int)likely) is { } first)
                return (first[..limit], true);
        }
        var smallest = new Smallest<int>(limit);
        foreach (var lane in lanes)
            lane.Marks(level, window, smallest.Offer);
        return (smallest.ToArray(), smallest.Offered > limit);
    }
}
