using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>Counts the marks that start in each cell of 240 px at the level being placed.</summary>
internal sealed class DensityGrid
{
    private readonly int firstDay;
    private readonly int lastDay;
    private readonly int[] groups;
    private readonly int[][] counts;
    private int width;
    private int origin;

    public DensityGrid(DatedThings things)
    {
        (firstDay, lastDay) = things.Count == 0 ? (0, 0) : (things.First.Min(), things.First.Max());
        var kinds = things.Lanes.Select(l => GroupOf(l.Kind)).Distinct().ToList();
        groups = [.. things.Lanes.Select(l => kinds.IndexOf(GroupOf(l.Kind)))];
        counts = new int[kinds.Count][];
    }

    public void Start(int level)
    {
        width = TimelineGrid.DensityDays(level);
        origin = TimelineGrid.Cell(firstDay, width);
        for (var i = 0; i < counts.Length; i++)
            counts[i] = new int[TimelineGrid.Cell(lastDay, width) - origin + 1];
    }

    public bool IsFull(int lane, int day) => Cell(lane, day) >= TimelinePyramid.MarksPerCell;

    public void Add(int lane, int day) => Cell(lane, day)++;

    private ref int Cell(int lane, int day) => ref counts[groups[lane]][TimelineGrid.Cell(day, width) - origin];

    private static EntityKind GroupOf(EntityKind kind) => kind == EntityKind.Policy ? EntityKind.Event : kind;
}
