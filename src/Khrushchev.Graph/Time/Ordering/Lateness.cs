namespace Khrushchev.Graph.Time.Ordering;

/// <summary>Whether one date can come after another has ended; what a claim of cause and effect must not say.</summary>
internal static class Lateness
{
    public static bool IsCertain(HistoricalDate date, HistoricalDate other)
    {
        if (date.Start.Kind != BoundKind.Known || other.End.Kind != BoundKind.Known)
            return false;
        // long: a doubted millennium reaches far.
        return (long)date.EarliestDay - date.Start.DoubtReach > (long)other.LatestDay + other.End.DoubtReach;
    }

    public static bool IsPossible(HistoricalDate date, HistoricalDate other) =>
        PossibleDays.Of(date).MaxStart > PossibleDays.Of(other).MinEnd;
}
