using System.Diagnostics.CodeAnalysis;
using Khrushchev.Graph.Time.Parsing;

namespace Khrushchev.Graph.Time.Words;

/// <summary>Completes missing years and centuries, where one possibility is left.</summary>
internal static class YearInference
{
    /// <summary>A longer period settles no year.</summary>
    private const int LongestPeriod = 200;

    public static bool TryResolve(
        WrittenDate written, HistoricalDate? period, [NotNullWhen(true)] out HistoricalDate? date, out bool inferred)
    {
        date = null;
        inferred = written.Start.YearDigits < 4 || written.End is { YearDigits: < 4 };
        if (written is { Start.MayBeDay: true, End: null })
            return TryDayOrYear(written.Start, period, out date);
        if (!TryCentury(written.Start, period, out var start))
            return false;
        if (written.End is not { } writtenEnd)
        {
            return start.YearDigits == 4
                ? TryParse(new(start, null), out date) : TryOnlyYear(year => new(start.In(year), null), period, out date);
        }
        if (!TryCentury(writtenEnd, period, out var end))
            return false;
        // The year is said once: with the end as a rule, and the start is the year before if it comes later in the year.
        var overNewYear = start.Order > end.Order ? 1 : 0;
        if (start.YearDigits == 0 && end.YearDigits == 0)
            return TryOnlyYear(year => new(start.In(year), end.In(year + overNewYear)), period, out date);
        if (start.YearDigits == 0)
        {
            inferred = false;
            start = start.In(end.Year - overNewYear);
        }
        else if (end.YearDigits == 0)
        {
            inferred = false;
            end = end.In(start.Year + overNewYear);
        }
        inferred |= written.Start.YearDigits == 2 || writtenEnd.YearDigits == 2;
        return TryParse(new(start, end), out date);
    }

    /// <summary>"March 14" is a day of the period's only year or a month of 1914; where it may be both it is neither.</summary>
    private static bool TryDayOrYear(WrittenPoint point, HistoricalDate? period, [NotNullWhen(true)] out HistoricalDate? date)
    {
        var day = point with { Day = point.Year };
        var isDay = TryOnlyYear(year => new(day.In(year), null), period, out var asDay);
        HistoricalDate? asYear = null;
        var isYear = TryCentury(point, period, out var whole) && TryParse(new(whole, null), out asYear)
            && period!.Compare(asYear) == DateOrder.Overlaps;
        date = isDay ? asDay : asYear;
        return isDay != isYear && date is not null;
    }

    /// <summary>Puts a century before two digits: the one year within the period, else the nearest to it.</summary>
    private static bool TryCentury(in WrittenPoint point, HistoricalDate? period, out WrittenPoint whole)
    {
        whole = point;
        if (point.YearDigits != 2)
            return true;
        if (!TryYears(period, out var first, out var last) || last - first >= 100)
            return false;
        // The first such year from the period's start on, and the one a century before it.
        var later = first + (((point.Year - first) % 100 + 100) % 100);
        var (above, below) = (later - last, first - (later - 100));
        whole = point.In(above <= below ? later : later - 100);
        return above != below;
    }

    private static bool TryOnlyYear(Func<int, WrittenDate> inYear, HistoricalDate? period, [NotNullWhen(true)] out HistoricalDate? only)
    {
        only = null;
        if (!TryYears(period, out var first, out var last))
            return false;
        // One that runs over New Year may have begun the year before.
        for (var year = Math.Max(1, first - 1); year <= last; year++)
        {
            if (!TryParse(inYear(year), out var date) || date.Compare(period!) != DateOrder.Overlaps)
                continue;
            if (only is not null)
                return false;
            only = date;
        }
        return only is not null;
    }

    private static bool TryYears([NotNullWhen(true)] HistoricalDate? period, out int first, out int last)
    {
        (first, last) = (period?.Earliest?.Year ?? 0, period?.Latest?.Year ?? 0);
        return period is { Earliest: not null, Latest: not null } && first > 0 && last - first <= LongestPeriod;
    }

    private static bool TryParse(in WrittenDate written, [NotNullWhen(true)] out HistoricalDate? date) =>
        EdtfParser.TryRead(written.ToEdtf(), out date, out _);
}
