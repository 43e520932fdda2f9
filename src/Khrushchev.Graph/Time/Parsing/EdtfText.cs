using System.Globalization;
using NodaTime;

namespace Khrushchev.Graph.Time.Parsing;

/// <summary>Writes EDTF for windows that were reckoned.</summary>
internal static class EdtfText
{
    /// <summary>A single date where the window is a day, a whole month or a whole year; else one of its days.</summary>
    public static string Of(LocalDate first, LocalDate last, DateQualification doubt) =>
        Single(first, last) is { } single ? single + Mark(doubt) : $"[{Day(first, doubt)}..{Day(last, doubt)}]";

    /// <summary>A single date, or null where none has exactly these days.</summary>
    public static string? Single(LocalDate first, LocalDate last)
    {
        if (first == last)
            return Day(first, DateQualification.None);
        if (first.Day != 1 || last != last.With(DateAdjusters.EndOfMonth) || first.Year != last.Year)
            return null;
        return first.Month == last.Month ? Month(first)
            : first.Month == 1 && last.Month == 12 ? Year(first.Year) : null;
    }

    /// <summary>The month in which the day is.</summary>
    public static string Month(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{Year(day.Year)}-{day.Month:00}");

    /// <summary>One day.</summary>
    public static string Day(LocalDate day, DateQualification doubt) =>
        string.Create(CultureInfo.InvariantCulture, $"{Year(day.Year)}-{day.Month:00}-{day.Day:00}{Mark(doubt)}");

    /// <summary>The mark of doubt; empty for none.</summary>
    public static string Mark(DateQualification doubt) => doubt switch
    {
        DateQualification.None => "",
        DateQualification.Uncertain => "?",
        DateQualification.Approximate => "~",
        _ => "%",
    };

    private static string Year(int year) => year.ToString("0000;-0000", CultureInfo.InvariantCulture);
}
