using System.Collections.Immutable;

namespace Khrushchev.Graph.Layouts.Timeline;

internal sealed class PyramidBuilder
{
    private readonly DatedThings things;
    private readonly int[] byLane;
    private readonly int[] ranks;
    private readonly LaneRows[] lanes;
    private readonly DensityGrid density;
    private readonly int[] levels;
    private readonly int[] rows;
    private readonly List<int> placed = [];
    private readonly ImmutableArray<TimelineCell>.Builder cells = ImmutableArray.CreateBuilder<TimelineCell>();

    public PyramidBuilder(DatedThings things)
    {
        this.things = things;
        byLane = things.ByLane();
        ranks = new int[things.Count];
        lanes = new LaneRows[things.Lanes.Length];
        density = new DensityGrid(things);
        levels = Enumerable.Repeat(TimelinePyramid.Hidden, things.Count).ToArray();
        rows = Enumerable.Repeat(-1, things.Count).ToArray();
        RankDays();
    }

    public TimelinePyramid Build()
    {
        var waiting = things.ByPriority().AsSpan();
        for (var level = TimelineLevels.Coarsest; level >= TimelineLevels.Finest; level--)
        {
            Restore(level);
            waiting = Place(waiting, level);
        }
        for (var level = TimelineLevels.Finest; level <= TimelineLevels.Coarsest; level++)
            PyramidCells.Count(things, byLane, levels, level, cells);
        var placements = ImmutableArray.CreateBuilder<Placement>(things.Count);
        for (var i = 0; i < things.Count; i++)
        {
            var lane = things.Lanes[things.Lane[i]];
            placements.Add(new Placement(things.Heads[i].Id, lane, rows[i], levels[i], things.First[i], things.Last[i]));
        }
        return new TimelinePyramid(placements.MoveToImmutable(), cells.ToImmutable());
    }

    private void RankDays()
    {
        for (int start = 0, end; start < byLane.Length; start = end)
        {
            var lane = things.Lane[byLane[start]];
            var days = new List<int>();
            for (end = start; end < byLane.Length && things.Lane[byLane[end]] == lane; end++)
            {
                var day = things.First[byLane[end]];
                if (days.Count == 0 || days[^1] != day)
                    days.Add(day);
                ranks[byLane[end]] = days.Count - 1;
            }
            lanes[lane] = new LaneRows([.. days], TimelinePyramid.Rows(things.Lanes[lane].Kind, TimelineLevels.Finest));
        }
    }

    /// <summary>Takes the days again that what was placed at coarser levels needs at this one.</summary>
    private void Restore(int level)
    {
        density.Start(level);
        foreach (var lane in lanes)
            lane.Clear();
        foreach (var thing in placed)
            Take(thing, level);
    }

    private Span<int> Place(Span<int> waiting, int level)
    {
        var left = 0;
        foreach (var thing in waiting)
        {
            var lane = things.Lane[thing];
            var rows = TimelinePyramid.Rows(things.Lanes[lane].Kind, level);
            var row = density.IsFull(lane, things.First[thing]) ? -1 : lanes[lane].FirstFree(ranks[thing], End(thing, level), rows);
            if (row < 0)
            {
                waiting[left++] = thing;
                continue;
            }
            (this.rows[thing], levels[thing]) = (row, level);
            placed.Add(thing);
            Take(thing, level);
        }
        return waiting[..left];
    }

    private void Take(int thing, int level)
    {
        lanes[things.Lane[thing]].Take(rows[thing], ranks[thing], End(thing, level));
        density.Add(things.Lane[thing], things.First[thing]);
    }

    /// <summary>A label stands in its bar where it fits, else behind it.</summary>
    private int End(int thing, int level)
    {
        var end = things.Last[thing] + 1;
        var label = TimelineLabel.Days(things.Label[thing], level);
        return label <= end - things.First[thing] ? end : end + label;
    }
}
