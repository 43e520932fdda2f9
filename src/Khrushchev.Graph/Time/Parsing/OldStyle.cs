using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Khrushchev.Graph.Time.Parsing;

/// <summary>
/// Dates in the Julian calendar, marked by <c>OS</c>: a day, month or year, or an interval between days. The EDTF is that of
/// the Gregorian days; a month or year, which is none there, becomes one of a range of days.
/// </summary>
internal static class OldStyle
{
    /// <summary>What marks the Old Style.</summary>
    public const string Suffix = " OS";

    public static bool Ends(ReadOnlySpan<char> text) => text.EndsWith(Suffix);

    public static bool TryRead(
        string text, int start, int end, [NotNullWhen(true)] out HistoricalDate? date, [NotNullWhen(false)] out EdtfFault? fault)
    {
        date = null;
        var written = text.AsSpan(0, end - Suffix.Length).TrimEnd();
        var cursor = new EdtfCursor(written, CalendarSystem.Julian) { Position = start };
        if (!TryConvert(ref cursor, start, out var edtf))
        {
            fault = cursor.Fault!;
            return false;
        }
        if (!EdtfParser.TryRead(edtf, out var gregorian, out fault))
            return false;
        date = gregorian.WithOldStyle(written[start..].ToString());
        return true;
    }

    /// <summary>The date as it was written, in the Julian calendar, for words.</summary>
    public static (DateShape Shape, DateBound Start, DateBound End) Julian(string written)
    {
        var cursor = new EdtfCursor(written, CalendarSystem.Julian);
        IntervalReader.TryRead(ref cursor, out var shape, out var start, out var end);
        return (shape, start, end);
    }

    private static bool TryConvert(ref EdtfCursor cursor, int start, [NotNullWhen(true)] out string? edtf)
    {
        edtf = null;
        if (cursor.Rest.IndexOfAny("[{X") is var odd and >= 0)
            return cursor.Fail(start + odd, 1, "a day, month, year or interval of days", "write sets and unknown digits in the New Style");
        if (!IntervalReader.TryRead(ref cursor, out var shape, out var from, out var to))
            return false;
        if (!cursor.AtEnd)
            return cursor.FailHere("the end of the date", "OS stands behind a day, a month, a year or an interval");
        if (from.Season != 0 || to.Season != 0)
            return cursor.Fail(start, cursor.Text.Length - start, "a day, month or year", "write the months of the season");
        if (shape == DateShape.Single)
        {
            edtf = EdtfText.Of(Gregorian(from.Earliest), Gregorian(from.Latest), from.Qualification);
            return true;
        }
        if (!IsDayOrNone(from) || !IsDayOrNone(to))
            return cursor.Fail(start, cursor.Text.Length - start, "days at both ends", "months of the Old Style are no months of the New");
        edtf = $"{End(from)}/{End(to)}";
        return true;
    }

    private static bool IsDayOrNone(in DateBound bound) => bound.Kind != BoundKind.Known || bound.Precision == DatePrecision.Day;

    private static string End(in DateBound bound) => bound.Kind switch
    {
        BoundKind.Open => "..",
        BoundKind.Unknown => "",
        _ => EdtfText.Day(Gregorian(bound.Earliest), bound.Qualification),
    };

    private static LocalDate Gregorian(LocalDate julian) => julian.WithCalendar(CalendarSystem.Iso);
}
