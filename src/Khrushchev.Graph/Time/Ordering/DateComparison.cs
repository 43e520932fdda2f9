namespace Khrushchev.Graph.Time.Ordering;

/// <summary>
/// Puts two windows in order. A known end stands where it was written and an open one beyond every day; an unknown end may
/// stand on any day that keeps the start before it. The answer is the one that all these days give; where they disagree it
/// is unknown. Hence it never claims an order that a reading contradicts, and exchanging the dates exchanges before and after.
/// </summary>
internal static class DateComparison
{
    public static DateOrder Compare(HistoricalDate a, HistoricalDate b)
    {
        var before = LeastEnd(a) < GreatestStart(b);
        var after = LeastEnd(b) < GreatestStart(a);
        // An unknown start may be any early day and an unknown end any late one, which is where day numbers put them.
        var overlaps = a.EarliestDay <= b.LatestDay && b.EarliestDay <= a.LatestDay;
        return (before, after, overlaps) switch
        {
            (true, false, false) => DateOrder.Before,
            (false, true, false) => DateOrder.After,
            (false, false, true) => DateOrder.Overlaps,
            _ => DateOrder.Unknown,
        };
    }

    /// <summary>The earliest day on which the window can end.</summary>
    private static int LeastEnd(HistoricalDate date) => date.End.Kind == BoundKind.Unknown ? date.EarliestDay : date.LatestDay;

    /// <summary>The latest day on which the window can start.</summary>
    private static int GreatestStart(HistoricalDate date) => date.Start.Kind == BoundKind.Unknown ? date.LatestDay : date.EarliestDay;
}
