using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Khrushchev.Graph.Time;

internal static class EdtfParser
{
    public static bool TryParse(string text, [NotNullWhen(true)] out HistoricalDate? date, [NotNullWhen(false)] out string? error)
    {
        date = null;
        error = $"'{text}' is not EDTF; write a year, a month as 1953-06, a day as 1953-06-26 or an interval as 1953/1955.";
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!Bound(text, out var bound) || bound.Kind != BoundKind.Known)
                return false;
            date = new HistoricalDate(text, DateShape.Single, bound, bound, []);
        }
        else
        {
            if (!Bound(text[..slash], out var start) || !Bound(text[(slash + 1)..], out var end))
                return false;
            date = new HistoricalDate(text, DateShape.Interval, start, end, []);
        }
        error = null;
        return true;
    }

    private static bool Bound(string text, out DateBound bound)
    {
        bound = text.Length == 0 ? DateBound.Unknown : DateBound.Open;
        if (text is "" or "..")
            return true;
        var qualification = text[^1] switch
        {
            '?' => DateQualification.Uncertain,
            '~' => DateQualification.Approximate,
            '%' => DateQualification.Uncertain | DateQualification.Approximate,
            _ => DateQualification.None,
        };
        var parts = text.TrimEnd('?', '~', '%').Split('-');
        if (parts.Length > 3 || !Number(parts[0], 4, out var year) || year == 0)
            return false;
        if (parts.Length == 1)
            return Set(out bound, new(year, 1, 1), new(year, 12, 31), DatePrecision.Year, qualification);
        if (!Number(parts[1], 2, out var month) || month is < 1 or > 12)
            return false;
        var last = CalendarSystem.Iso.GetDaysInMonth(year, month);
        if (parts.Length == 2)
            return Set(out bound, new(year, month, 1), new(year, month, last), DatePrecision.Month, qualification);
        if (!Number(parts[2], 2, out var day) || day < 1 || day > last)
            return false;
        return Set(out bound, new(year, month, day), new(year, month, day), DatePrecision.Day, qualification);
    }

    private static bool Number(string text, int digits, out int value)
    {
        value = 0;
        return text.Length == digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool Set(out DateBound bound, LocalDate from, LocalDate to, DatePrecision precision, DateQualification doubt)
    {
        bound = new DateBound(BoundKind.Known, from, to, precision, doubt);
        return true;
    }
}
