namespace Khrushchev.Graph.Time.Ordering;

/// <summary>
/// When a date can have begun and ended, in day numbers, all inclusive; <see cref="int.MinValue"/> and <see cref="int.MaxValue"/> stand for
/// before and after every day.
/// </summary>
/// <param name="MinStart">No reading begins earlier.</param>
/// <param name="MaxStart">No reading begins later.</param>
/// <param name="MinEnd">No reading ends earlier.</param>
/// <param name="MaxEnd">No reading ends later.</param>
internal readonly record struct PossibleDays(int MinStart, int MaxStart, int MinEnd, int MaxEnd)
{
    private const int Never = int.MinValue;
    private const int Always = int.MaxValue;

    /// <summary>
    /// A single date and one of a set happened within one of their days, so they can begin as late as they can end; an interval and all of
    /// a set last from a start to an end with a window each. An unknown end is anything that keeps the start before it.
    /// </summary>
    public static PossibleDays Of(HistoricalDate date)
    {
        var (start, end) = (date.Start, date.End);
        switch (date.Shape)
        {
            case DateShape.Interval:
                // Without a date at that end, LatestDay and EarliestDay are beyond every day, so the other end decides.
                return new(
                    start.EarliestDay,
                    start.Kind == BoundKind.Open ? Never : Math.Min(start.LatestDay, end.LatestDay),
                    end.Kind == BoundKind.Open ? Always : Math.Max(end.EarliestDay, start.EarliestDay),
                    end.LatestDay);
            case DateShape.AllOf:
                var (maxStart, minEnd) = (Always, Never);
                foreach (var (from, to) in date.Members)
                {
                    maxStart = Math.Min(maxStart, from.Kind == BoundKind.Open ? Never : from.LatestDay);
                    minEnd = Math.Max(minEnd, to.Kind == BoundKind.Open ? Always : to.EarliestDay);
                }
                return new(start.EarliestDay, maxStart, minEnd, end.LatestDay);
            default:
                return new(start.EarliestDay, end.LatestDay, start.EarliestDay, end.LatestDay);
        }
    }
}
