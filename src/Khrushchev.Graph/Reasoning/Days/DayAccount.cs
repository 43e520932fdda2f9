using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Reasoning.Days;

/// <summary>
/// What is known of one day: who held which office, which policies ran, what was going on. It never claims more than the dates do:
/// what only may have been is told apart, and of a change of power within a month both sides are named.
/// </summary>
/// <param name="Day">The day, as <see cref="DayNumber"/>.</param>
/// <param name="Offices">Offices with a holder on the day, certain or possible; the most significant first, then by id.</param>
/// <param name="Unnamed">Offices of the course for which the notes name nobody on the day, in the same order.</param>
/// <param name="Policies">What ran, the certain first, then by start, then id.</param>
/// <param name="Events">What happened or may have, likewise.</param>
/// <param name="Before">The last events that were certainly over, the latest first.</param>
/// <param name="After">The next events that had certainly not begun, the earliest first.</param>
/// <param name="LeftOut">How many things touch the day besides, which the store did not hand out.</param>
public sealed record DayAccount(
    int Day, ImmutableArray<OfficeOnDay> Offices, ImmutableArray<EntityHead> Unnamed, ImmutableArray<ThingOnDay> Policies,
    ImmutableArray<ThingOnDay> Events, ImmutableArray<EntityHead> Before, ImmutableArray<EntityHead> After, int LeftOut)
{
    private const int Neighbours = 2;

    /// <summary>Days on either side in which neighbours, and dates whose doubt reaches further than they say, are looked for.</summary>
    public const int Nearby = 400;

    /// <summary>Tells a day.</summary>
    /// <param name="day">The day, as <see cref="DayNumber"/>.</param>
    /// <param name="touching">What touches the day, at the finest level.</param>
    /// <param name="near">What touches the days around it, <see cref="Nearby"/> on either side; may be cut to the most significant.</param>
    /// <param name="offices">Offices of the course that somebody held: those to name where nobody is known to hold them.</param>
    public static DayAccount Of(int day, TimelineSlice touching, TimelineSlice near, IEnumerable<EntityHead> offices)
    {
        var held = touching.Tenures.Concat(near.Tenures).DistinctBy(t => t.Relation.Id).ToLookup(t => t.Office.Id);
        var told = offices.Concat(touching.Tenures.Concat(near.Tenures).Select(t => t.Office)).DistinctBy(o => o.Id)
            .OrderByDescending(o => o.Significance).ThenBy(o => o.Id).Select(o => Incumbents.On(o, held[o.Id], day)).ToList();
        var heads = touching.Marks.Concat(near.Marks).Select(m => m.Entity).Where(h => h.Date is not null).DistinctBy(h => h.Id).ToList();
        var things = heads.Select(h => On(h, day)).Where(t => t.Presence != DayPresence.No)
            .OrderByDescending(t => t.Presence).ThenBy(t => t.Thing.Date!.EarliestDay).ThenBy(t => t.Thing.Id).ToList();
        var others = heads.Where(h => h.Kind != EntityKind.Policy).Except(things.Select(t => t.Thing)).ToList();
        return new DayAccount(
            day, [.. told.Where(o => !o.Holders.IsEmpty)], [.. told.Where(o => o.Holders.IsEmpty).Select(o => o.Office)],
            [.. things.Where(t => t.Thing.Kind == EntityKind.Policy)], [.. things.Where(t => t.Thing.Kind != EntityKind.Policy)],
            [.. others.Where(h => h.Date!.LatestDay < day).OrderByDescending(h => h.Date!.LatestDay).ThenBy(Weight).Take(Neighbours)],
            [.. others.Where(h => h.Date!.EarliestDay > day).OrderBy(h => h.Date!.EarliestDay).ThenBy(Weight).Take(Neighbours)],
            Math.Max(0, touching.Total - touching.Marks.Length));
    }

    private static (int, EntityId) Weight(EntityHead head) => (-head.Significance, head.Id);

    private static ThingOnDay On(EntityHead head, int day)
    {
        var date = head.Date!;
        var presence = date.PresenceOn(day);
        var when = presence switch
        {
            DayPresence.Possible => DoubtWords.Of(date, day, "began", "ended"),
            _ when date.EarliestDay == date.LatestDay => "on this day",
            _ => date.ToWords(),
        };
        return new ThingOnDay(head, presence, when);
    }
}
