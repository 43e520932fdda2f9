using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>The days on which something may have come about, both inclusive, as <see cref="DayNumber"/>: what its column says of its time.</summary>
/// <param name="From">First day; <see cref="int.MinValue"/> where nobody knows.</param>
/// <param name="To">Last day; <see cref="int.MaxValue"/> where nobody knows.</param>
internal readonly record struct OnsetWindow(int From, int To)
{
    public bool IsBefore(OnsetWindow other) => To < other.From;

    /// <summary>
    /// One window a node. What lasts comes about when it starts; but never before the first day of a cause, as long as its date allows that.
    /// So a claim and the dates of its ends can only disagree where the effect is certainly over before its cause begins.
    /// </summary>
    public static OnsetWindow[] Of(CausalInput input)
    {
        var windows = Array.ConvertAll([.. input.Nodes], n => Written(n.Date));
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var arc in input.Arcs)
            {
                var from = Math.Min(windows[arc.From].From, input.Nodes[arc.To].Date?.LatestDay ?? int.MaxValue);
                if (from <= windows[arc.To].From)
                    continue;
                windows[arc.To] = new OnsetWindow(from, Math.Max(from, windows[arc.To].To));
                changed = true;
            }
        }
        return windows;
    }

    /// <summary>What the date alone says.</summary>
    public static OnsetWindow Written(HistoricalDate? date) => date switch
    {
        null => new(int.MinValue, int.MaxValue),
        { Shape: DateShape.Interval or DateShape.AllOf, Start.Kind: BoundKind.Known } => new(date.EarliestDay, DayNumber.Of(date.Start.Latest)),
        _ => new(date.EarliestDay, date.LatestDay),
    };

    /// <summary>What a heading takes of a card: an event for as long as it lasted, if that is known, anything else when it began; null without any day.</summary>
    public static OnsetWindow? Shown(EntityHead head)
    {
        var window = head is { Kind: EntityKind.Event, Date: { Earliest: not null, Latest: not null } date } ? new(date.EarliestDay, date.LatestDay) : Written(head.Date);
        return window == new OnsetWindow(int.MinValue, int.MaxValue) ? null : window;
    }
}
