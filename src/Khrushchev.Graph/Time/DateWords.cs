using System.Globalization;
using NodaTime;

namespace Khrushchev.Graph.Time;

internal static class DateWords
{
    public static string Of(HistoricalDate date) =>
        date.Shape == DateShape.Interval ? $"{Bound(date.Start)} – {Bound(date.End)}" : Bound(date.Start);

    private static string Bound(DateBound bound) => bound.Kind switch
    {
        BoundKind.Open => "ongoing",
        BoundKind.Unknown => "unknown",
        _ => (bound.Qualification.HasFlag(DateQualification.Approximate) ? "about " : "")
            + Known(bound.Earliest, bound.Precision)
            + (bound.Qualification.HasFlag(DateQualification.Uncertain) ? " (uncertain)" : ""),
    };

    private static string Known(LocalDate day, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => day.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
