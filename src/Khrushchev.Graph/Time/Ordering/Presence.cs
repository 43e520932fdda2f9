namespace Khrushchev.Graph.Time.Ordering;

/// <summary>
/// Whether a date takes in one day. What is doubted counts as wide as it is drawn, <see cref="DateBound.DoubtReach"/> days further on either
/// side: it may be there within, it is certainly there only clear of it.
/// </summary>
internal static class Presence
{
    public static DayPresence Of(HistoricalDate date, int day) => date.Shape switch
    {
        DateShape.AllOf => Most(date.Members.Select(m => OfAll(m, day))),
        // Once, on one of these: certain only where a single day is left.
        DateShape.OneOf when date is not { Members: [{ IsRange: false, Start.Precision: DatePrecision.Day }] } =>
            date.Members.Any(m => Within(Least(m.Start), Greatest(m.End), day)) ? DayPresence.Possible : DayPresence.No,
        _ => Between(PossibleDays.Of(date), date.Start.DoubtReach, date.End.DoubtReach, day),
    };

    /// <summary>All dates from one to another: every day between two days, but of each month or year only that it was somewhere within.</summary>
    private static DayPresence OfAll(DateRange member, int day)
    {
        if (!Within(Least(member.Start), Greatest(member.End), day))
            return DayPresence.No;
        var (from, to) = (member.Start, member.End);
        var daily = IsDayOrOpen(from) && IsDayOrOpen(to);
        return daily && Clear(from.EarliestDay, from.DoubtReach, day, 1) && Clear(to.LatestDay, to.DoubtReach, day, -1)
            ? DayPresence.Certain : DayPresence.Possible;
    }

    private static DayPresence Between(PossibleDays days, int startReach, int endReach, int day) =>
        !Within((long)days.MinStart - startReach, (long)days.MaxEnd + endReach, day) ? DayPresence.No
        : Clear(days.MaxStart, startReach, day, 1) && Clear(days.MinEnd, endReach, day, -1) ? DayPresence.Certain
        : DayPresence.Possible;

    private static bool Clear(int edge, int reach, int day, int side) => side * (day - (edge + ((long)side * reach))) >= 0;

    private static bool Within(long first, long last, int day) => first <= day && day <= last;

    private static long Least(DateBound bound) => (long)bound.EarliestDay - bound.DoubtReach;

    private static long Greatest(DateBound bound) => (long)bound.LatestDay + bound.DoubtReach;

    private static bool IsDayOrOpen(DateBound bound) => bound.Kind != BoundKind.Known || bound.Precision == DatePrecision.Day;

    private static DayPresence Most(IEnumerable<DayPresence> all) => all.DefaultIfEmpty(DayPresence.No).Max();
}
