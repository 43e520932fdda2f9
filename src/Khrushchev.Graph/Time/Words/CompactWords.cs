using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Khrushchev.Graph.Time.Words;

/// <summary>
/// Dates for a narrow place, months in three letters: "26 Jun 1953", "23 Oct – 11 Nov 1956", "once, Oct 1953 – Dec 1954", "c. Feb 1955",
/// "spring 1964?". No doubt is lost, only words: Old Style and the anchor of a relative date are left to the full form.
/// </summary>
internal static class CompactWords
{
    private const int MostNamed = 2;

    public static string Of(HistoricalDate date) => date.Shape switch
    {
        DateShape.Single => Bound(date.Start),
        DateShape.Interval => Interval(date.Start, date.End),
        DateShape.OneOf => OneOf(date),
        _ => AllOf(date),
    };

    private static string Interval(in DateBound start, in DateBound end) => (start.Kind, end.Kind) switch
    {
        (BoundKind.Known, BoundKind.Known) => Pair(start, end),
        (BoundKind.Known, BoundKind.Open) => $"from {Bound(start)}",
        (BoundKind.Known, _) => $"{Bound(start)} – ?",
        (BoundKind.Open, BoundKind.Known) => $"until {Bound(end)}",
        (_, BoundKind.Known) => $"? – {Bound(end)}",
        _ => "always",
    };

    private static string OneOf(HistoricalDate date) => (date.Start.Kind, date.End.Kind) switch
    {
        (BoundKind.Known, BoundKind.Known) when Named(date.Members, " or ") is { } named => named,
        (BoundKind.Known, BoundKind.Known) => $"once, {Pair(date.Start, date.End)}",
        (BoundKind.Known, _) => $"{Bound(date.Start)} or later",
        (_, BoundKind.Known) => $"by {Bound(date.End)}",
        _ => "once",
    };

    private static string AllOf(HistoricalDate date) =>
        date.Members is [{ IsRange: true } only] ? Interval(only.Start, only.End)
            : Named(date.Members, " and ")
                ?? string.Create(CultureInfo.InvariantCulture, $"{date.Members.Length} dates, {Interval(date.Start, date.End)}");

    private static string? Named(ImmutableArray<DateRange> members, string joint) =>
        members.Length <= MostNamed && !members.Any(m => m.IsRange) ? string.Join(joint, members.Select(m => Bound(m.Start))) : null;

    // What both ends share is said once; a mark of doubt belongs to one end alone, so nothing is shared across it.
    private static string Pair(in DateBound from, in DateBound to)
    {
        if (from == to)
            return Bound(from);
        if (from.Qualification != DateQualification.None || to.Qualification != DateQualification.None)
            return $"{Bound(from)} – {Bound(to)}";
        if (from.Precision == DatePrecision.Year && to.Precision == DatePrecision.Year)
            return Years(from.Earliest.Year, to.Earliest.Year);
        if (!BoundWords.CanOmitYear(from) || !BoundWords.CanOmitYear(to) || from.Earliest.Year != to.Earliest.Year)
            return $"{Bound(from)} – {Bound(to)}";
        return (from.Precision, to.Precision) switch
        {
            (DatePrecision.Day, DatePrecision.Day) when from.Earliest.Month == to.Earliest.Month => $"{from.Earliest.Day}–{Bound(to)}",
            (DatePrecision.Month, DatePrecision.Month) => $"{Month(from.Earliest)}–{Bound(to)}",
            _ => $"{Plain(from, year: false)} – {Bound(to)}",
        };
    }

    private static string Bound(in DateBound bound)
    {
        var about = bound.Qualification.HasFlag(DateQualification.Approximate) ? "c. " : "";
        var doubt = bound.Qualification.HasFlag(DateQualification.Uncertain) ? "?" : "";
        return about + Plain(bound, year: true) + doubt;
    }

    private static string Plain(in DateBound bound, bool year) => bound.Precision switch
    {
        DatePrecision.Day =>
            string.Create(CultureInfo.InvariantCulture, $"{bound.Earliest.Day} {Month(bound.Earliest)}{Year(bound.Earliest, year)}"),
        DatePrecision.Month => Month(bound.Earliest) + Year(bound.Earliest, year),
        DatePrecision.Decade when !BoundWords.IsWindow(bound) => string.Create(CultureInfo.InvariantCulture, $"{bound.Earliest.Year}s"),
        DatePrecision.Decade or DatePrecision.Century or DatePrecision.Unspecified when bound.Earliest.Year != bound.Latest.Year =>
            "once, " + Years(bound.Earliest.Year, bound.Latest.Year),
        DatePrecision.Unspecified when bound.Earliest.Month != bound.Latest.Month =>
            $"once, {Month(bound.Earliest)}–{Month(bound.Latest)}{Year(bound.Latest, year)}",
        _ => BoundWords.Of(bound with { Qualification = DateQualification.None }, year),
    };

    // Two digits are enough for the second year where the first says the century and neither can be taken for a day or another era.
    private static string Years(int from, int to) => from >= 1000 && from / 100 == to / 100
        ? string.Create(CultureInfo.InvariantCulture, $"{from}–{to % 100:00}") : YearWords.Pair(from, to, Joiner.Dash);

    private static string Year(LocalDate day, bool said) => said ? " " + YearWords.Of(day.Year) : "";

    private static string Month(LocalDate day) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(day.Month);
}
