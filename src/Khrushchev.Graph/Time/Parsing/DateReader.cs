namespace Khrushchev.Graph.Time.Parsing;

/// <summary>Reads one date at the cursor: year, month or season, day, with marks of doubt on either side of each part.</summary>
internal static class DateReader
{
    private const string YearForm = "a year of four digits";
    private const string MonthForm = "a month (01 to 12) or a season (21 to 41)";

    public static bool TryRead(ref EdtfCursor cursor, out DateBound bound)
    {
        bound = default;
        var start = cursor.Position;
        var parts = default(DateParts);
        return TryReadYear(ref cursor, ref parts)
            && (!cursor.Take('-') || (TryReadMonth(ref cursor, ref parts)
                && (!cursor.Take('-') || TryReadDay(ref cursor, ref parts))))
            && PossibleDates.TryFind(ref cursor, parts, start, out bound);
    }

    private static bool TryReadYear(ref EdtfCursor cursor, ref DateParts parts)
    {
        if (!cursor.TryTakeDoubt(out parts.YearDoubt))
            return false;
        var start = cursor.Position;
        if (cursor.Next == 'Y')
            return LongYear.Refuse(ref cursor);
        parts.Negative = cursor.Take('-');
        var run = cursor.DigitRun();
        if (run != 4)
        {
            var length = cursor.Position - start + Math.Max(run, cursor.AtEnd ? 0 : 1);
            return cursor.Fail(start, length, YearForm, YearAdvice(run, parts.Negative));
        }
        parts.Year = cursor.Rest[..run];
        cursor.Position += run;
        if (parts.Negative && parts.Year is "0000")
            return cursor.Fail(start, 5, "a year", "the year zero, which is 1 BCE, is written 0000");
        if (cursor.Next is 'S' or 'E')
            return cursor.FailHere("the end of the year", LongYear.NotRead);
        if (!cursor.TryTakeDoubt(out var whole))
            return false;
        parts.YearDoubt |= whole;
        return true;
    }

    private static bool TryReadMonth(ref EdtfCursor cursor, ref DateParts parts)
    {
        if (!cursor.TryTakeDoubt(out parts.MonthDoubt))
            return false;
        var run = cursor.DigitRun();
        if (run != 2)
            return cursor.Fail(cursor.Position, Math.Max(run, cursor.AtEnd ? 0 : 1), MonthForm, MonthAdvice(run));
        parts.Month = cursor.Rest[..run];
        if (!SubYear.IsMonthOrSeason(parts.Month))
            return cursor.Fail(cursor.Position, run, MonthForm, "the order is year, month, day, as 1953-06-26");
        cursor.Position += run;
        if (!cursor.TryTakeDoubt(out var whole))
            return false;
        parts.YearDoubt |= whole;
        parts.MonthDoubt |= whole;
        return true;
    }

    private static bool TryReadDay(ref EdtfCursor cursor, ref DateParts parts)
    {
        if (parts.IsSeason)
            return cursor.Fail(cursor.Position - 1, 1, "the end of the date", "a season has no days: write the month, as 1953-03-05");
        if (!cursor.TryTakeDoubt(out parts.DayDoubt))
            return false;
        var run = cursor.DigitRun();
        if (run != 2)
        {
            var length = Math.Max(run, cursor.AtEnd ? 0 : 1);
            return cursor.Fail(cursor.Position, length, "a day of two digits", "write 1953-06-05, or leave the day out: 1953-06");
        }
        parts.Day = cursor.Rest[..run];
        cursor.Position += run;
        if (!cursor.TryTakeDoubt(out var whole))
            return false;
        parts.YearDoubt |= whole;
        parts.MonthDoubt |= whole;
        parts.DayDoubt |= whole;
        return true;
    }

    private static string YearAdvice(int run, bool negative) => run switch
    {
        0 => "write 1953, 1953-06, 1953-06-26 or an interval, as 1953/1955",
        < 4 when negative => "fill up with zeros, and count 1 BCE as 0000: 44 BCE is -0043",
        < 4 => "write the century too, as 1955, and fill up with zeros, as 0476",
        8 => "put hyphens between year, month and day, as 1953-06-26",
        _ => "put a hyphen after the year; years beyond 9999 cannot be held",
    };

    private static string MonthAdvice(int run) => run switch
    {
        0 => "leave the hyphen out where only the year is known",
        1 => "write two digits, as 06",
        3 => "days are counted within the month, as 1953-06-26",
        4 => "write an interval with a stroke, as 1953/1955",
        _ => "put hyphens between month and day, as 1953-06-26",
    };
}
