using NodaTime;

namespace Khrushchev.Graph.Time.Words;

/// <summary>Two dates with what they share said once: 18–29 June 1957, June – December 1953, 1953–1957.</summary>
internal static class Pairs
{
    public static string Of(in DateBound from, in DateBound to, Joiner joiner, bool year = true)
    {
        // A mark of doubt belongs to one end alone, so nothing may be shared across it.
        if (from.Qualification != DateQualification.None || to.Qualification != DateQualification.None)
            return BoundWords.Of(from, year) + joiner.Wide + BoundWords.Of(to, year);
        if (from.Precision == DatePrecision.Year && to.Precision == DatePrecision.Year && from.Earliest != to.Earliest)
            return YearWords.Pair(from.Earliest.Year, to.Earliest.Year, joiner);
        var sameYear = BoundWords.CanOmitYear(from) && BoundWords.CanOmitYear(to) && from.Earliest.Year == to.Earliest.Year;
        var days = from.Precision == DatePrecision.Day && to.Precision == DatePrecision.Day;
        if (sameYear && days && from.Earliest.Month == to.Earliest.Month)
            return $"{from.Earliest.Day}{joiner.Close}{BoundWords.Of(to, year)}";
        return BoundWords.Of(from, year && !sameYear) + joiner.Wide + BoundWords.Of(to, year);
    }

    /// <summary>A window in the coarsest units that are exactly it: years, months or days.</summary>
    public static string OfWindow(LocalDate first, LocalDate last, bool year)
    {
        var wholeMonths = first.Day == 1 && last == last.With(DateAdjusters.EndOfMonth);
        var precision = !wholeMonths ? DatePrecision.Day
            : first.Month == 1 && last.Month == 12 && first.Year != last.Year ? DatePrecision.Year : DatePrecision.Month;
        return Of(Bound(first, precision), Bound(last, precision), Joiner.And, year);
    }

    /// <summary>A window in days.</summary>
    public static string OfDays(LocalDate first, LocalDate last, bool year) =>
        Of(Bound(first, DatePrecision.Day), Bound(last, DatePrecision.Day), Joiner.And, year);

    private static DateBound Bound(LocalDate day, DatePrecision precision) =>
        new(BoundKind.Known, day, day, precision, DateQualification.None);
}
