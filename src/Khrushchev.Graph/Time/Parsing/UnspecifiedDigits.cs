using NodaTime;

namespace Khrushchev.Graph.Time.Parsing;

/// <summary>
/// Dates with <c>X</c> for digits that are not known (ISO 8601-2:2019, level 1 from the right, level 2 anywhere). Only days that exist
/// count: <c>XXXX-02-29</c> is in a leap year, <c>1953-06-3X</c> is 30 June.
/// </summary>
internal static class UnspecifiedDigits
{
    /// <summary>The first and last day that fit, or false where none does.</summary>
    public static bool TryFind(in DateParts parts, CalendarSystem calendar, int least, int most, out LocalDate first, out LocalDate last)
    {
        last = default;
        return TrySearch(parts, calendar, least, most, 1, out first) && TrySearch(parts, calendar, most, least, -1, out last);
    }

    /// <summary>Left-out digits at the right end only make the date coarser; elsewhere the window has gaps.</summary>
    public static DatePrecision Precision(in DateParts parts, bool oneDay)
    {
        if (oneDay)
            return DatePrecision.Day;
        var noDay = parts.Day.IsEmpty || parts.Day is "XX";
        if (!parts.Year.Contains('X'))
        {
            return parts.Month is "XX" && noDay ? DatePrecision.Year
                : noDay && !parts.Month.Contains('X') && !parts.IsSeason ? DatePrecision.Month : DatePrecision.Unspecified;
        }
        if (!noDay || !(parts.Month.IsEmpty || parts.Month is "XX"))
            return DatePrecision.Unspecified;
        return parts.Year switch
        {
            [not 'X', not 'X', not 'X', 'X'] => DatePrecision.Decade,
            [not 'X', not 'X', 'X', 'X'] => DatePrecision.Century,
            _ => DatePrecision.Unspecified,
        };
    }

    private static bool TrySearch(in DateParts parts, CalendarSystem calendar, int from, int to, int step, out LocalDate found)
    {
        // Every day-of-month that the digits allow occurs in some month or in none, whatever the year but for 29 February,
        // so a search that meets no day within one run of leap years still ends after at most 10,000 years.
        for (var year = from; year != to + step; year += step)
        {
            if (DateParts.Allows(parts.Year, Math.Abs(year)) && TrySearchYear(parts, calendar, year, step, out found))
                return true;
        }
        found = default;
        return false;
    }

    private static bool TrySearchYear(in DateParts parts, CalendarSystem calendar, int year, int step, out LocalDate found)
    {
        for (var i = 1; i <= 12; i++)
        {
            var month = step > 0 ? i : 13 - i;
            if (!parts.Month.IsEmpty && !DateParts.Allows(parts.Month, month))
                continue;
            var days = calendar.GetDaysInMonth(year, month);
            for (var j = 1; j <= days; j++)
            {
                var day = step > 0 ? j : days + 1 - j;
                if (!parts.Day.IsEmpty && !DateParts.Allows(parts.Day, day))
                    continue;
                found = new LocalDate(year, month, day, calendar);
                return true;
            }
        }
        found = default;
        return false;
    }
}
