namespace Khrushchev.Graph.Time.Words;

/// <summary>Reads one date: a day, month, season, year or decade.</summary>
internal static class WrittenPointReader
{
    public static bool TryRead(ref WordScanner scanner, out WrittenPoint point)
    {
        var doubt = TakeAbout(ref scanner) ? DateQualification.Approximate : DateQualification.None;
        if (!TryReadNumbered(ref scanner, out point) && !TryReadNamed(ref scanner, out point))
            return false;
        if (scanner.Take('?'))
            doubt |= DateQualification.Uncertain;
        point = point with { Doubt = doubt };
        return true;
    }

    /// <summary>Reads the month and year behind a day.</summary>
    public static bool TryReadMonthOfDay(ref WordScanner scanner, int day, out WrittenPoint point)
    {
        point = default;
        var back = scanner;
        scanner.SkipSpace();
        if (scanner.TakeWord() is not "of")
            scanner = back;
        scanner.SkipSpace();
        if (day is < 1 or > 31 || !TryTakeMonth(ref scanner, out var month))
        {
            scanner = back;
            return false;
        }
        point = new() { Day = day, Month = month };
        YearReader.TryRead(ref scanner, ref point);
        return true;
    }

    private static bool TakeAbout(ref WordScanner scanner)
    {
        var back = scanner;
        if (EnglishNames.IsAbout(scanner.TakeWord()))
        {
            scanner.Take('.');
            scanner.SkipSpace();
            return true;
        }
        scanner = back;
        return false;
    }

    /// <summary>1953, 1950s, 25 February.</summary>
    private static bool TryReadNumbered(ref WordScanner scanner, out WrittenPoint point)
    {
        point = default;
        var back = scanner;
        if (scanner.TakeWord() is "the" or "The")
            scanner.SkipSpace();
        else
            scanner = back;
        if (!scanner.TakeNumber(out var number, out var digits))
        {
            scanner = back;
            return false;
        }
        if (digits == 4)
        {
            var year = scanner;
            // The 1900s may be ten years or a hundred.
            if (number % 100 != 0 && number % 10 == 0 && scanner.Take('s'))
            {
                point = new() { Year = number, YearDigits = 4, IsDecade = true };
                return true;
            }
            scanner = year;
            point = new() { Year = number, YearDigits = 4 };
            return true;
        }
        scanner.TakeOrdinal();
        if (TryReadMonthOfDay(ref scanner, number, out point))
            return true;
        scanner = back;
        return false;
    }

    /// <summary>March 1953, March 5, March 5, 1953, Feb 55', spring 1953.</summary>
    private static bool TryReadNamed(ref WordScanner scanner, out WrittenPoint point)
    {
        var back = scanner;
        if (TryTakeMonth(ref scanner, out var month))
        {
            point = new() { Month = month };
            if (YearReader.TryReadDayBehind(ref scanner, ref point) || YearReader.TryRead(ref scanner, ref point) || IsName(back))
                return true;
        }
        else
        {
            scanner = back;
            point = new() { Season = EnglishNames.Season(scanner.TakeWord()) };
            if (point.Season != 0)
            {
                YearReader.TryRead(ref scanner, ref point);
                return true;
            }
        }
        scanner = back;
        return false;
    }

    /// <summary>A month alone is one only with a capital: "may" is mostly a verb.</summary>
    private static bool IsName(WordScanner scanner) => scanner.TakeWord() is [>= 'A' and <= 'Z', ..];

    private static bool TryTakeMonth(ref WordScanner scanner, out int month)
    {
        month = EnglishNames.Month(scanner.TakeWord());
        if (month == 0)
            return false;
        scanner.Take('.');
        return true;
    }
}
