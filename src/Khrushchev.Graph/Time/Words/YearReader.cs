namespace Khrushchev.Graph.Time.Words;

/// <summary>Reads what stands behind a month or season: its year, or its day and year.</summary>
internal static class YearReader
{
    /// <summary>The day of "March 5, 1953" and "March 5th".</summary>
    public static bool TryReadDayBehind(ref WordScanner scanner, ref WrittenPoint point)
    {
        var back = scanner;
        scanner.SkipSpace();
        if (scanner.TakeNumber(out var day, out var digits) && digits <= 2 && day is >= 1 and <= 31)
        {
            // One digit is a day; two may be the end of a year, unless they are a 14th.
            var certain = scanner.TakeOrdinal() || digits == 1;
            var withYear = point with { Day = day };
            var behind = scanner;
            if (TryRead(ref scanner, ref withYear) && withYear.YearDigits == 4)
            {
                point = withYear;
                return true;
            }
            scanner = behind;
            if (certain && scanner.AtBoundary)
            {
                point = point with { Day = day };
                return true;
            }
        }
        scanner = back;
        return false;
    }

    /// <summary>Reads 1953 (behind a comma too), 53, '53 or 53' where one stands here.</summary>
    public static bool TryRead(ref WordScanner scanner, ref WrittenPoint point)
    {
        var back = scanner;
        var comma = scanner.Take(',');
        scanner.SkipSpace();
        var apostrophe = scanner.TakeApostrophe();
        if (scanner.TakeNumber(out var year, out var digits) && (digits == 4 ? !apostrophe : digits == 2 && !comma))
        {
            var bare = digits == 2 && !apostrophe && !scanner.TakeApostrophe();
            if (scanner.AtBoundary || !bare)
            {
                var mayBeDay = bare && point.Day == 0 && point.Month != 0 && year is >= 1 and <= 31;
                point = point with { Year = year, YearDigits = digits, MayBeDay = mayBeDay };
                return true;
            }
        }
        scanner = back;
        return false;
    }
}
