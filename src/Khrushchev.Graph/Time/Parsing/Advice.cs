using System.Text.RegularExpressions;
using Khrushchev.Graph.Time.Words;

namespace Khrushchev.Graph.Time.Parsing;

/// <summary>A second look at a text that is wrong, for the mistakes that people make most.</summary>
internal static partial class Advice
{
    private static readonly (Regex Pattern, string Expected, string Mend)[] Mistakes =
    [
        (Dash(), "a hyphen or a stroke", "a hyphen joins year, month and day, a stroke the ends of an interval: 1953/1955"),
        (TwoMarks(), "one mark of doubt", "write % for both uncertain and approximate"),
        (Now(), "a date or ..", "what still goes on ends in two dots, as 1957/.."),
        (Unknown(), "a date or nothing", "an unknown end is left blank, as 1953/"),
        (BeforeChrist(), "a year with a minus sign", "count 1 BCE as 0000: 44 BCE is -0043"),
        (LooseOldStyle(), "' OS'", "the Old Style is marked by OS in capitals, as 1917-10-25 OS"),
        (SmallX(), "a digit or X", "digits that are not known are capital X, as 195X"),
        (About(), "a date", "put ~ behind the date, as 1954~"),
        (DayFirst(), "the year first", "the order is year, month, day, as 1953-06-26"),
        (Space(), "no space", "EDTF has no spaces: 1953/1955, [1953,1955]"),
    ];

    /// <summary>The fault with the best advice that can be given; itself where none is known.</summary>
    public static EdtfFault For(string? text, EdtfFault fault)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new(0, 0, "The date is empty: write 1953, 1953-06, 1953-06-26 or an interval, as 1953/1955.");
        if (text.Length > EdtfParser.MaxLength)
            return fault;
        if (DateInWords.TryRead(text, null, out var reading) && reading.Length == text.AsSpan().TrimEnd().Length)
            return EdtfFault.At(text, 0, reading.Length, "a date in EDTF, without words", $"write {reading.Date.Notation}");
        foreach (var (pattern, expected, mend) in Mistakes)
        {
            if (pattern.Match(text) is { Success: true } match)
                return EdtfFault.At(text, match.Index, match.Length, expected, mend);
        }
        return fault;
    }

    [GeneratedRegex(@"[‐‑–—−]")]
    private static partial Regex Dash();

    [GeneratedRegex(@"\?~|~\?")]
    private static partial Regex TwoMarks();

    [GeneratedRegex(@"\b(present|now|today|ongoing|open|onwards?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Now();

    [GeneratedRegex(@"\b(unknown|unk)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"\bB\.?C\.?(E\.?)?(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeChrist();

    [GeneratedRegex(@"(?<=\d)OS\s*$|\b(os|Os|oS|[oO]\.\s?[sS]\.?)\s*$")]
    private static partial Regex LooseOldStyle();

    [GeneratedRegex(@"(?<=\d)[xu]+")]
    private static partial Regex SmallX();

    [GeneratedRegex(@"^\s*(c\.?|ca\.?|circa|about|around)(?=\s|\d)", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"^\s*\d{1,2}([./-]\d{1,2})?[./-]\d{4}\b")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<=^\s*[^\sA-WYZa-z]+)\s+(?=[^A-WYZa-z]*[^\sA-WYZa-z]\s*$)")]
    private static partial Regex Space();
}
