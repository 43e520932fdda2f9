using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>The dated entities of a snapshot in the order of ids, as parallel arrays.</summary>
internal sealed class DatedThings
{
    private DatedThings(EntityHead[] heads, int[] first, int[] last)
    {
        (Heads, First, Last) = (heads, first, last);
        Lanes = [.. heads.Select(LaneOf).Distinct().OrderBy(l => l.Kind).ThenBy(l => l.Theme, StringComparer.Ordinal)];
        var number = Lanes.Select((lane, i) => (lane, i)).ToDictionary(p => p.lane, p => p.i);
        Lane = Array.ConvertAll(heads, h => number[LaneOf(h)]);
        Label = Array.ConvertAll(heads, h => TimelineLabel.Width(h.Title));
    }

    public int Count => Heads.Length;

    public EntityHead[] Heads { get; }

    public int[] First { get; }

    public int[] Last { get; }

    /// <summary>Place in <see cref="Lanes"/>.</summary>
    public int[] Lane { get; }

    /// <summary>In pixels.</summary>
    public double[] Label { get; }

    public TimelineLane[] Lanes { get; }

    public static DatedThings Of(GraphSnapshot snapshot)
    {
        var heads = snapshot.Entities.Where(e => e.Head.Date is not null).Select(e => e.Head).ToArray();
        var extent = snapshot.Extent ?? new DayRange(0, 0);
        var first = Array.ConvertAll(heads, h => h.Date!.Earliest is null ? extent.From : h.Date.EarliestDay);
        var last = Array.ConvertAll(heads, h => h.Date!.Latest is null ? extent.To : h.Date.LatestDay);
        for (var i = 0; i < heads.Length; i++)
            last[i] = Math.Max(first[i], last[i]);
        return new DatedThings(heads, first, last);
    }

    /// <summary>Things by significance (high first), first day, id.</summary>
    public int[] ByPriority() => KeyedOrder.By(Array.ConvertAll(Heads, h => -h.Significance), First);

    /// <summary>Things by lane, first day, id.</summary>
    public int[] ByLane() => KeyedOrder.By(Lane, First);

    private static TimelineLane LaneOf(EntityHead head) => new(head.Kind, head.Theme);
}
