using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>
/// The dated things of a pyramid, numbered by significance (high first), first possible day, id: of what touches a window, the smallest
/// numbers stay.
/// </summary>
internal sealed class MarkTable
{
    private readonly EntityHead[] heads;
    private readonly int[] places;
    private readonly int[] firstDays;
    private readonly int[] lastDays;
    private readonly int[] lanes;
    private readonly sbyte[] levels;
    private readonly sbyte[] rows;

    /// <param name="snapshot">Where they are.</param>
    /// <param name="pyramid">How they are drawn.</param>
    /// <param name="laneOf">The number of a lane.</param>
    public MarkTable(GraphSnapshot snapshot, TimelinePyramid pyramid, Func<TimelineLane, int> laneOf)
    {
        // Placements are the dated entities, in the same order.
        var dated = Enumerable.Range(0, snapshot.Entities.Length).Where(p => snapshot.Entities[p].Head.Date is not null).ToArray();
        var days = Array.ConvertAll(dated, p => Date(p).EarliestDay);
        var order = KeyedOrder.By(Array.ConvertAll(dated, p => -snapshot.Entities[p].Head.Significance), days);
        places = Array.ConvertAll(order, i => dated[i]);
        heads = Array.ConvertAll(places, p => snapshot.Entities[p].Head);
        firstDays = Array.ConvertAll(order, i => days[i]);
        lastDays = Array.ConvertAll(places, p => Date(p).LatestDay);
        lanes = Array.ConvertAll(order, i => laneOf(pyramid.Placements[i].Lane));
        levels = Array.ConvertAll(order, i => (sbyte)pyramid.Placements[i].Level);
        rows = Array.ConvertAll(order, i => (sbyte)pyramid.Placements[i].Row);

        Time.HistoricalDate Date(int place) => snapshot.Entities[place].Head.Date!;
    }

    public int Count => places.Length;

    public int PlaceOf(int mark) => places[mark];

    /// <summary>First possible day; the least number where the start is open or unknown.</summary>
    public int FirstDay(int mark) => firstDays[mark];

    public int LastDay(int mark) => lastDays[mark];

    public int LaneOf(int mark) => lanes[mark];

    /// <summary>The coarsest level at which it is visible; below 0 where no level shows it.</summary>
    public int LevelOf(int mark) => levels[mark];

    public TimelineMark Mark(int mark)
    {
        var head = heads[mark];
        return new TimelineMark(head, new TimelineLane(head.Kind, head.Theme), rows[mark], levels[mark]);
    }

    /// <summary>The first so many that the level shows and that touch the window; null where they are not among the first <paramref name="most"/>
    /// of all.</summary>
    /// <param name="count">How many.</param>
    /// <param name="level">The level.</param>
    /// <param name="window">The days.</param>
    /// <param name="wanted">Whether a lane counts, by its number.</param>
    /// <param name="most">How many to go through.</param>
    public int[]? First(int count, int level, DayRange window, bool[] wanted, int most)
    {
        var found = new List<int>(count);
        for (var mark = 0; mark < Math.Min(most, places.Length) && found.Count < count; mark++)
        {
            if (levels[mark] >= level && firstDays[mark] <= window.To && lastDays[mark] >= window.From && wanted[lanes[mark]])
                found.Add(mark);
        }
        return found.Count == count ? [.. found] : null;
    }
}
