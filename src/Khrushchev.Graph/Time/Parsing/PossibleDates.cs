using NodaTime;

namespace Khrushchev.Graph.Time.Parsing;

/// <summary>Finds the first and the last day that the parts of a date allow.</summary>
internal static class PossibleDates
{
    private const string CalendarDay = "a day of the calendar";
    private const string CalendarYear = "a year from -9998 to 9999";

    /// <param name="cursor">Stands behind the date; takes the fault.</param>
    /// <param name="parts">The date as written.</param>
    /// <param name="start">Where the date starts.</param>
    /// <param name="bound">The window, in the cursor's calendar.</param>
    public static bool TryFind(ref EdtfCursor cursor, in DateParts parts, int start, out DateBound bound)
    {
        bound = default;
        var calendar = cursor.Calendar;
        // With a minus sign the larger number is the earlier year, and -0000 is not a year.
        var (least, most) = parts.Negative
            ? (-DateParts.Number(parts.Year, 9), -DateParts.LeastButZero(parts.Year))
            : (DateParts.Number(parts.Year, 0), DateParts.Number(parts.Year, 9));
        if (least < calendar.MinYear || most > calendar.MaxYear)
            return cursor.Fail(start, cursor.Position - start, CalendarYear, "the calendar holds no other years");

        var season = parts.IsSeason ? DateParts.Number(parts.Month, 0) : 0;
        LocalDate first, last;
        if (season != 0)
        {
            if (!SubYear.TryGetDays(least, season, out first, out _) || !SubYear.TryGetDays(most, season, out _, out last))
                return cursor.Fail(start, cursor.Position - start, CalendarYear, "this season ends after the last year of the calendar");
        }
        else if (parts.HasUnspecified)
        {
            if (!UnspecifiedDigits.TryFind(parts, calendar, least, most, out first, out last))
                return cursor.Fail(start, cursor.Position - start, CalendarDay, "no day has these digits");
        }
        else if (!TryWhole(ref cursor, parts, least, start, out first, out last))
        {
            return false;
        }
        var precision = parts.HasUnspecified ? UnspecifiedDigits.Precision(parts, first == last) : Precision(parts, season);
        bound = new DateBound(BoundKind.Known, first, last, precision, parts.YearDoubt | parts.MonthDoubt | parts.DayDoubt)
        {
            Season = season,
            YearDoubt = parts.YearDoubt,
            MonthDoubt = parts.MonthDoubt,
            DayDoubt = parts.DayDoubt,
        };
        return true;
    }

    private static DatePrecision Precision(in DateParts parts, int season) =>
        season != 0 ? DatePrecision.Season
        : !parts.Day.IsEmpty ? DatePrecision.Day
        : parts.Month.IsEmpty ? DatePrecision.Year : DatePrecision.Month;

    private static bool TryWhole(ref EdtfCursor cursor, in DateParts parts, int year, int start, out LocalDate first, out LocalDate last)
    {
        var calendar = cursor.Calendar;
        var month = parts.Month.IsEmpty ? 0 : DateParts.Number(parts.Month, 0);
        var lastMonth = month == 0 ? 12 : month;
        var lastDay = calendar.GetDaysInMonth(year, lastMonth);
        first = new LocalDate(year, Math.Max(1, month), 1, calendar);
        last = new LocalDate(year, lastMonth, lastDay, calendar);
        if (parts.Day.IsEmpty)
            return true;
        var day = DateParts.Number(parts.Day, 0);
        if (day < 1 || day > lastDay)
            return cursor.Fail(start, cursor.Position - start, CalendarDay, $"this month has the days 01 to {lastDay}");
        first = last = new LocalDate(year, month, day, calendar);
        return true;
    }
}
