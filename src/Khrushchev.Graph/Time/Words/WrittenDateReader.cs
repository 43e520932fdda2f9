namespace Khrushchev.Graph.Time.Words;

/// <summary>Reads a date or a range of dates.</summary>
internal static class WrittenDateReader
{
    public static bool TryRead(ref WordScanner scanner, out WrittenDate date)
    {
        if (TryReadDays(ref scanner, out date))
            return true;
        if (!WrittenPointReader.TryRead(ref scanner, out var start))
            return false;
        date = new(start, null);
        var back = scanner;
        if (scanner.TakeRangeMark(out var close))
        {
            var behind = scanner;
            if (WrittenPointReader.TryRead(ref scanner, out var end) && scanner.AtBoundary)
            {
                date = new(start, end);
                return true;
            }
            scanner = behind;
            // Only where the dash touches both: "1956 - 70 delegates" speaks of no year 1970.
            if (close && TryReadShortYear(ref scanner, start, out end))
            {
                date = new(start, end);
                return true;
            }
        }
        scanner = back;
        return true;
    }

    /// <summary>18-29 June 1957.</summary>
    private static bool TryReadDays(ref WordScanner scanner, out WrittenDate date)
    {
        date = default;
        var back = scanner;
        if (scanner.TakeNumber(out var first, out var digits) && digits <= 2)
        {
            scanner.TakeOrdinal();
            if (scanner.TakeRangeMark(out _) && scanner.TakeNumber(out var last, out digits) && digits <= 2)
            {
                scanner.TakeOrdinal();
                if (WrittenPointReader.TryReadMonthOfDay(ref scanner, last, out var end))
                {
                    date = new(end with { Day = first }, end);
                    return true;
                }
            }
        }
        scanner = back;
        return false;
    }

    /// <summary>The 57 of 1953-57 and the 4 of 1953-4.</summary>
    private static bool TryReadShortYear(ref WordScanner scanner, in WrittenPoint start, out WrittenPoint end)
    {
        end = start;
        if (!start.IsYear || !scanner.TakeNumber(out var number, out var digits) || digits > 2 || !scanner.AtBoundary)
            return false;
        var unit = digits == 1 ? 10 : 100;
        end = start.In((start.Year / unit * unit) + number) with { Doubt = DateQualification.None };
        return end.Year > start.Year;
    }
}
