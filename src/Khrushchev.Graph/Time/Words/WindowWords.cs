namespace Khrushchev.Graph.Time.Words;

/// <summary>What the long form adds: the days between which it may have been, which part is in doubt, the time of day.</summary>
internal static class WindowWords
{
    public static string Of(HistoricalDate date) => date.Shape switch
    {
        DateShape.Single => Doubts(date.Start) + Time(date.TimeOfDay) + Single(date.Start),
        DateShape.Interval => Interval(date),
        DateShape.OneOf when date is { Members: [{ IsRange: true }], Earliest: not null, Latest: not null, OldStyle: null } => Choice(date),
        _ => "",
    };

    private static string Single(in DateBound bound) => bound.Precision switch
    {
        DatePrecision.Day => "",
        DatePrecision.Decade when !BoundWords.IsWindow(bound) => $", between {Pairs.OfWindow(bound.Earliest, bound.Latest, true)}",
        DatePrecision.Month or DatePrecision.Season or DatePrecision.Year =>
            $", {Between(bound, bound.Earliest.Year != bound.Latest.Year)}",
        _ => "",
    };

    private static string Interval(HistoricalDate date)
    {
        var year = date.Earliest?.Year != date.Latest?.Year && date.Start.Kind == date.End.Kind;
        var beginning = IsFinerThanSaid(date.Start) ? $"beginning {Between(date.Start, year)}" : null;
        var ending = IsFinerThanSaid(date.End) ? $"ending {Between(date.End, year)}" : null;
        return (beginning ?? ending) is null ? "" : $", {beginning}{(beginning is null || ending is null ? "" : " and ")}{ending}";
    }

    private static string Choice(HistoricalDate date)
    {
        var (first, last) = (date.Start.Earliest, date.End.Latest);
        if (date.Start.Precision == DatePrecision.Day && date.End.Precision == DatePrecision.Day)
            return "";
        var (from, to) = (BoundWords.DayAndMonth(first), BoundWords.DayAndMonth(last));
        return first.Year == last.Year ? $", from {from} to {to}"
            : $", from {from} {YearWords.Of(first.Year)} to {to} {YearWords.Of(last.Year)}";
    }

    /// <summary>The days of a whole year need not be said of an interval's end.</summary>
    private static bool IsFinerThanSaid(in DateBound bound) =>
        bound.Kind == BoundKind.Known && bound.Precision is DatePrecision.Month or DatePrecision.Season;

    private static string Between(in DateBound bound, bool year) => $"between {Pairs.OfDays(bound.Earliest, bound.Latest, year)}";

    private static string Doubts(in DateBound bound)
    {
        DateQualification[] parts = bound.Precision switch
        {
            DatePrecision.Day => [bound.YearDoubt, bound.MonthDoubt, bound.DayDoubt],
            DatePrecision.Month or DatePrecision.Season => [bound.YearDoubt, bound.MonthDoubt],
            _ => [],
        };
        if (parts.Distinct().Count() < 2)
            return "";
        var uncertain = Doubted(parts, DateQualification.Uncertain, "uncertain");
        var approximate = Doubted(parts, DateQualification.Approximate, "approximate");
        return $" ({uncertain}{(uncertain.Length > 0 && approximate.Length > 0 ? "; " : "")}{approximate})";
    }

    private static string Doubted(DateQualification[] parts, DateQualification doubt, string word)
    {
        string[] names = ["year", "month", "day"];
        var doubted = names.Where((_, i) => i < parts.Length && parts[i].HasFlag(doubt)).ToList();
        return doubted.Count switch
        {
            0 => "",
            1 => $"the {doubted[0]} is {word}",
            _ => $"the {string.Join(", ", doubted.SkipLast(1))} and {doubted[^1]} are {word}",
        };
    }

    private static string Time(string? time)
    {
        if (time is null)
            return "";
        var zone = time[8..];
        return $", at {time[..8]}{(zone.Length == 0 ? "" : zone == "Z" ? " (UTC)" : $" (UTC{zone})")}";
    }
}
