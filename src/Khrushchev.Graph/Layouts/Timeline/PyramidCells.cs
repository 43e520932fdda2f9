using System.Collections.Immutable;

namespace Khrushchev.Graph.Layouts.Timeline;

internal static class PyramidCells
{
    /// <summary>Adds what the level hides, given the things by lane and first day and the coarsest level of each.</summary>
    public static void Count(DatedThings things, int[] byLane, int[] levels, int level, ImmutableArray<TimelineCell>.Builder cells)
    {
        var width = TimelineGrid.ClusterDays(level);
        var (lane, cell, count) = (-1, 0, 0);
        foreach (var thing in byLane)
        {
            if (levels[thing] >= level)
                continue;
            var at = TimelineGrid.Cell(things.First[thing], width);
            if (count > 0 && (at != cell || things.Lane[thing] != lane))
            {
                cells.Add(Make());
                count = 0;
            }
            (lane, cell, count) = (things.Lane[thing], at, count + 1);
        }
        if (count > 0)
            cells.Add(Make());

        TimelineCell Make() => new(level, things.Lanes[lane], TimelineGrid.Cluster(cell * width, level), count);
    }
}
