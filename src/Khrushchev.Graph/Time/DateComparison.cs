namespace Khrushchev.Graph.Time;

internal static class DateComparison
{
    public static DateOrder Compare(HistoricalDate a, HistoricalDate b)
    {
        if (a.End.Kind == BoundKind.Known && b.Start.Kind == BoundKind.Known && a.End.Latest < b.Start.Earliest)
            return DateOrder.Before;
        if (b.End.Kind == BoundKind.Known && a.Start.Kind == BoundKind.Known && b.End.Latest < a.Start.Earliest)
            return DateOrder.After;
        return a.Start.Kind == BoundKind.Unknown || a.End.Kind == BoundKind.Unknown
            || b.Start.Kind == BoundKind.Unknown || b.End.Kind == BoundKind.Unknown
                ? DateOrder.Unknown : DateOrder.Overlaps;
    }
}
