using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Khrushchev.Graph.Time.Parsing;

namespace Khrushchev.Graph.Time.Words;

/// <summary>
/// Reads the English date that a bullet of a card may start with: "March 1953", "25 February 1956", "June-December 1953",
/// "18-29 June 1957", "1953-57", "spring 1953", "the 1950s", "c. 1954", "Feb 55'", "Oct. 57". Months may be shortened, the year may be
/// left out or have two digits where the period leaves one possibility. A range is one that lasted. What can be read in two ways is not read.
/// </summary>
public static class DateInWords
{
    /// <summary>
    /// Reads a date at the start of the text. It must be followed by nothing, white space or punctuation; whether it is a date that was
    /// meant is for the caller to say, by what follows ("March: " or "March on Moscow").
    /// </summary>
    /// <param name="text">The text of a bullet.</param>
    /// <param name="period">The time that the card speaks of, or null; needed where the words leave the year or its century out.</param>
    /// <param name="reading">What was read.</param>
    public static bool TryRead(string? text, HistoricalDate? period, out DateReading reading)
    {
        reading = default;
        if (string.IsNullOrWhiteSpace(text))
            return false;
        var indent = text.Length - text.AsSpan().TrimStart().Length;
        var length = text.AsSpan(indent).IndexOfAny(" \t\r\n:");
        var first = length < 0 ? text[indent..] : text.Substring(indent, length);
        if (ShortRange(first) is { } to)
        {
            // EDTF reads a season in 1917-21, but nobody else does; 1905-07 and 1905-7 may be years or a month.
            if (to <= 12)
                return false;
        }
        else if (IsMeantAsEdtf(first))
        {
            var written = text.AsSpan(indent + first.Length).StartsWith(OldStyle.Suffix) ? first + OldStyle.Suffix : first;
            if (EdtfParser.TryRead(written, out var edtf, out _))
            {
                reading = new(edtf, indent + written.Length, false);
                return true;
            }
        }
        var scanner = new WordScanner(text);
        scanner.SkipSpace();
        if (!WrittenDateReader.TryRead(ref scanner, out var words) || !scanner.AtBoundary)
            return false;
        if (!YearInference.TryResolve(words, period, out var date, out var inferred))
            return false;
        reading = new(date.WithWords(text[indent..scanner.Position]), scanner.Position, inferred);
        return true;
    }

    /// <summary><see cref="TryRead"/> without the flag that says what was inferred.</summary>
    public static bool TryReadPrefix(string? text, HistoricalDate? period, [NotNullWhen(true)] out HistoricalDate? date, out int length)
    {
        var read = TryRead(text, period, out var reading);
        (date, length) = (reading.Date, reading.Length);
        return read;
    }

    /// <summary>A hyphen, stroke, bracket or X makes it EDTF; a bare year is read as words.</summary>
    private static bool IsMeantAsEdtf(string word) => word.AsSpan().IndexOfAny("-/[{X") >= 0;

    /// <summary>The last one or two digits of years such as 1953-4 and 1917-21, or null.</summary>
    private static int? ShortRange(string word) =>
        word is [_, _, _, _, '-', _] or [_, _, _, _, '-', _, _]
        && int.TryParse(word.AsSpan(4 - (word.Length - 5), word.Length - 5), NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(word.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to > from ? to : null;
}
