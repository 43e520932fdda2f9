using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Khrushchev.Graph.Time.Parsing;

/// <summary>
/// Reads EDTF (ISO 8601-2:2019, as profiled by the Library of Congress): levels 0 and 1 whole, of level 2 sets, marks of doubt on
/// single parts, unspecified digits anywhere and the parts of the year 21 to 41; and our suffix <c>OS</c> for the Old Style.
/// Years with an exponent or significant digits, and years outside -9998 to 9999, are refused.
/// </summary>
public static class EdtfParser
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>
    /// Reads a date. Never throws; white space around the date does not count. <see cref="HistoricalDate.TryParse"/> gives the
    /// message alone, this one also the place.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out HistoricalDate? date, [NotNullWhen(false)] out EdtfFault? fault)
    {
        if (TryRead(text, out date, out fault))
            return true;
        fault = Advice.For(text!, fault);
        return false;
    }

    /// <summary>Without the second look at a text that is wrong.</summary>
    internal static bool TryRead(string? text, [NotNullWhen(true)] out HistoricalDate? date, [NotNullWhen(false)] out EdtfFault? fault)
    {
        date = null;
        var end = text.AsSpan().TrimEnd().Length;
        var start = end - text.AsSpan(0, end).TrimStart().Length;
        if (end - start > MaxLength)
        {
            fault = EdtfFault.At(text, start + MaxLength, 1, $"at most {MaxLength} characters", "write a range instead of a long list");
            return false;
        }
        if (OldStyle.Ends(text.AsSpan(start, end - start)))
            return OldStyle.TryRead(text!, start, end, out date, out fault);
        var cursor = new EdtfCursor(text.AsSpan(0, end), CalendarSystem.Iso) { Position = start };
        fault = null;
        if (TryReadDate(ref cursor, out var shape, out var from, out var to, out var members, out var time))
        {
            var edtf = end - start == text!.Length ? text : text[start..end];
            date = new HistoricalDate(edtf, shape, from, to, members) { TimeOfDay = time < 0 ? null : text[time..end] };
            return true;
        }
        fault = cursor.Fault!;
        return false;
    }

    private static bool TryReadDate(
        ref EdtfCursor cursor, out DateShape shape, out DateBound start, out DateBound end,
        out ImmutableArray<DateRange> members, out int time)
    {
        members = [];
        time = -1;
        if (cursor.Next is '[' or '{')
        {
            shape = cursor.Next == '[' ? DateShape.OneOf : DateShape.AllOf;
            start = end = default;
            if (!SetReader.TryRead(ref cursor, out members))
                return false;
            (start, end) = SetReader.Ends(members);
            return true;
        }
        if (!IntervalReader.TryRead(ref cursor, out shape, out start, out end))
            return false;
        if (cursor.AtEnd)
            return true;
        var isPlainDay = shape == DateShape.Single && start is { Precision: DatePrecision.Day, Qualification: DateQualification.None };
        if (isPlainDay && cursor.Take('T'))
        {
            time = cursor.Position;
            if (!TimeOfDayReader.TryRead(ref cursor))
                return false;
        }
        return cursor.AtEnd || cursor.FailHere("the end of the date", "leave the rest out; an interval is 1953/1955, a choice [1953,1955]");
    }
}
