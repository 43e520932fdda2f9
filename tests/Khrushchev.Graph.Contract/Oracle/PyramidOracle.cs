using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Contract.Oracle;

/// <summary>The rules of <see cref="TimelinePyramid"/> followed to the letter, each new box held against every box placed before.</summary>
public sealed class PyramidOracle
{
    /// <summary>Lays the snapshot out, in the square of its size.</summary>
    public PyramidOracle(GraphSnapshot snapshot)
    {
        var extent = snapshot.Extent ?? new DayRange(0, 0);
        Placed = [.. snapshot.Entities.Where(e => e.Head.Date is not null).Select(e => new Thing(e.Head, extent))];
        var order = Placed.OrderByDescending(t => t.Head.Significance).ThenBy(t => t.First).ThenBy(t => t.Head.Id).ToList();
        for (var level = TimelineLevels.Coarsest; level >= TimelineLevels.Finest; level--)
        {
            foreach (var thing in order.Where(t => t.Level == TimelinePyramid.Hidden))
                Place(thing, level);
        }
    }

    /// <summary>Every dated thing, by id.</summary>
    public IReadOnlyList<Thing> Placed { get; }

    private void Place(Thing thing, int level)
    {
        var shown = Placed.Where(t => t.Level >= level).ToList();
        var width = 5 << level;
        if (shown.Count(t => t.Group == thing.Group && Cell(t.First, width) == Cell(thing.First, width)) >= TimelinePyramid.MarksPerCell)
            return;
        for (var row = 0; row < TimelinePyramid.Rows(thing.Head.Kind, level); row++)
        {
            if (shown.Exists(t => t.Lane == thing.Lane && t.Row == row && t.First < thing.End(level) && t.End(level) > thing.First))
                continue;
            (thing.Row, thing.Level) = (row, level);
            return;
        }
    }

    private static double Cell(int day, int width) => Math.Floor((double)day / width);

    /// <summary>One dated thing.</summary>
    public sealed class Thing(EntityHead head, DayRange extent)
    {
        /// <summary>The thing.</summary>
        public EntityHead Head { get; } = head;

        /// <summary>Its lane.</summary>
        public TimelineLane Lane => new(Head.Kind, Head.Theme);

        /// <summary>First day drawn.</summary>
        public int First { get; } = head.Date!.Earliest is null ? extent.From : head.Date.EarliestDay;

        /// <summary>Last day drawn.</summary>
        public int Last { get; } = head.Date!.Latest is null ? extent.To : head.Date.LatestDay;

        /// <summary>Kinds that share a bound on density.</summary>
        public EntityKind Group => Head.Kind == EntityKind.Policy ? EntityKind.Event : Head.Kind;

        /// <summary>The coarsest level that shows it.</summary>
        public int Level { get; set; } = TimelinePyramid.Hidden;

        /// <summary>Its row.</summary>
        public int Row { get; set; } = -1;

        /// <summary>The first day after it that is free for another.</summary>
        public int End(int level)
        {
            var (label, days) = (TimelineLabel.Days(Head.Title, level), Last - First + 1);
            return First + days + (label <= days ? 0 : label);
        }
    }
}
