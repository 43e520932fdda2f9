using System.Collections.Immutable;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.Timeline.Scenes;

/// <summary>
/// Places what the level hides but the focus needs: the thing in focus itself, its causes and its effects. A guest takes a row
/// where it covers nothing, else the band below the lane.
/// </summary>
internal static class Guests
{
    /// <summary>Rows for the guests, in the order given; -1 for the band. A guest's own label counts as well.</summary>
    public static ImmutableArray<(EntityHead Head, TimelineLane Lane, int Row)> Place(
        IEnumerable<EntityHead> guests, ImmutableArray<TimelineMark> marks, DayRange extent, int level, Func<TimelineLane, IReadOnlyCollection<int>> rows)
    {
        var taken = marks.GroupBy(m => (m.Lane, m.Row)).ToDictionary(g => g.Key, g => g.Select(m => Needs(m.Entity, extent, level)).ToList());
        var placed = ImmutableArray.CreateBuilder<(EntityHead, TimelineLane, int)>();
        foreach (var guest in guests)
        {
            var lane = LaneOf(guest);
            var needs = Needs(guest, extent, level);
            var row = rows(lane).FirstOrDefault(r => !Meets(taken, (lane, r), needs), -1);
            if (row >= 0)
            {
                if (!taken.TryGetValue((lane, row), out var list))
                    taken[(lane, row)] = list = [];
                list.Add(needs);
            }
            placed.Add((guest, lane, row));
        }
        return placed.ToImmutable();
    }

    /// <summary>A guest stands among the events, or the policies, of its theme.</summary>
    public static TimelineLane LaneOf(EntityHead guest) =>
        new(guest.Kind == EntityKind.Policy ? EntityKind.Policy : EntityKind.Event, guest.Theme);

    private static bool Meets(Dictionary<(TimelineLane, int), List<DayRange>> taken, (TimelineLane, int) place, DayRange needs) =>
        taken.TryGetValue(place, out var list) && list.Exists(other => other.From <= needs.To && needs.From <= other.To);

    private static DayRange Needs(EntityHead head, DayRange extent, int level)
    {
        var glyph = DateGlyph.Of(head.Date!, extent);
        var label = TimelineLabel.Days(head.Title, level);
        return new DayRange(glyph.From, glyph.To - 1 + (label <= glyph.To - glyph.From ? 0 : label));
    }
}
