using Khrushchev.Graph.Time.Parsing;

namespace Khrushchev.Graph.Time;

/// <summary>Finds what can be read in two ways: the standard does not say to which year a season over New Year belongs.</summary>
internal static class DateWarning
{
    public static string? Of(HistoricalDate date)
    {
        if (Of(date.Start) is { } start)
            return start;
        if (date.Shape != DateShape.Single && Of(date.End) is { } end)
            return end;
        foreach (var (from, to) in date.Members)
        {
            if ((Of(from) ?? Of(to)) is { } member)
                return member;
        }
        return null;
    }

    private static string? Of(in DateBound bound)
    {
        if (bound.Kind != BoundKind.Known || !SubYear.CrossesYear(bound.Season))
            return null;
        var (from, to) = (EdtfText.Month(bound.Earliest), EdtfText.Month(bound.Latest));
        return $"Season {bound.Season} is read as {from} to {to}, but others may read it as the one before; "
            + $"write the months: [{from}..{to}] for once within them, {from}/{to} for all through.";
    }
}
