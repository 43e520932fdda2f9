namespace Khrushchev.Graph.Time.Words;

/// <summary>Dates in British English, in three lengths.</summary>
internal static class DateWords
{
    public static string Short(HistoricalDate date) => date.Relative?.Words ?? Absolute(date, true);

    public static string Long(HistoricalDate date)
    {
        var words = Absolute(date, true) + WindowWords.Of(date);
        return date.Relative is { } relative ? $"{relative.Words}: {words}" : words;
    }

    public static string WithoutYear(HistoricalDate date) => date.Relative?.Words ?? Absolute(date, !IsWithinOneYear(date));

    private static string Absolute(HistoricalDate date, bool year)
    {
        var words = date.Shape switch
        {
            DateShape.Single => BoundWords.Of(date.Start, year),
            DateShape.Interval => IntervalWords.Of(date.Start, date.End, year),
            _ => SetWords.Of(date, year),
        };
        return date.OldStyle is null ? words : OldStyleWords.Of(date, words, year);
    }

    private static bool IsWithinOneYear(HistoricalDate date) =>
        date is { Earliest: { } first, Latest: { } last } && first.Year == last.Year;
}
