using Khrushchev.Graph.Time.Parsing;

namespace Khrushchev.Graph.Time.Words;

/// <summary>Both calendars: 7 November 1917 (25 October, Old Style).</summary>
internal static class OldStyleWords
{
    public static string Of(HistoricalDate date, string words, bool year)
    {
        var (shape, start, end) = OldStyle.Julian(date.OldStyle!);
        (start, end) = (start with { Qualification = DateQualification.None }, end with { Qualification = DateQualification.None });
        // Where the New Style stands before it, the year is said again only if the Old Style has another.
        var sayYear = date.Shape == DateShape.OneOf ? year : SaysAnotherYear(date, start, end);
        var julian = shape == DateShape.Single ? BoundWords.Of(start, sayYear) : IntervalWords.Of(start, end, sayYear);
        return date.Shape == DateShape.OneOf
            ? $"{julian}, Old Style ({Pairs.Of(date.Start, date.End, Joiner.Dash, year)})" : $"{words} ({julian}, Old Style)";
    }

    private static bool SaysAnotherYear(HistoricalDate date, in DateBound start, in DateBound end) =>
        (start.Kind == BoundKind.Known && start.Earliest.Year != date.Earliest?.Year)
        || (end.Kind == BoundKind.Known && end.Latest.Year != date.Latest?.Year)
        || date.Earliest?.Year != date.Latest?.Year;
}
