using NodaTime;

namespace Khrushchev.Graph.Time.Parsing;

/// <summary>
/// The parts of a year that ISO 8601-2:2019 numbers 21 to 41. The standard does not say which months a season has; this is our own
/// table, by the meteorological seasons. A season belongs to the year in which it begins, in the order of the codes: winter 1953
/// is December 1953 to February 1954.
/// </summary>
internal static class SubYear
{
    public const int First = 21;
    public const int Last = 41;

    /// <summary>First month and number of months.</summary>
    public static (int Month, int Months) Span(int code) => code switch
    {
        <= 28 => (3 + ((code - First) % 4 * 3), 3),
        <= 32 => ((8 + ((code - 29) * 3)) % 12 + 1, 3),
        <= 36 => (1 + ((code - 33) * 3), 3),
        <= 39 => (1 + ((code - 37) * 4), 4),
        _ => (1 + ((code - 40) * 6), 6),
    };

    /// <summary>Whether it ends in the year after the one it is written with, so that readers may take it for another.</summary>
    public static bool CrossesYear(int code) => code is >= First and <= 32 && Span(code).Month == 12;

    /// <summary>The days of it, or false where they leave the calendar.</summary>
    public static bool TryGetDays(int year, int code, out LocalDate first, out LocalDate last)
    {
        var (month, months) = Span(code);
        first = new LocalDate(year, month, 1);
        last = first;
        if (CrossesYear(code) && year == CalendarSystem.Iso.MaxYear)
            return false;
        last = first.PlusMonths(months - 1).With(DateAdjusters.EndOfMonth);
        return true;
    }

    /// <summary>Whether the two characters allow a month, or are a season written in full.</summary>
    public static bool IsMonthOrSeason(ReadOnlySpan<char> digits)
    {
        if (!digits.Contains('X'))
            return DateParts.Number(digits, 0) is (>= 1 and <= 12) or (>= First and <= Last);
        for (var month = 1; month <= 12; month++)
        {
            if (DateParts.Allows(digits, month))
                return true;
        }
        return false;
    }
}
