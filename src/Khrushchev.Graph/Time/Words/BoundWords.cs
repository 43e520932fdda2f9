using System.Globalization;
using Khrushchev.Graph.Time.Parsing;
using NodaTime;

namespace Khrushchev.Graph.Time.Words;

/// <summary>One known date in words, as a noun: it can stand behind "from", "until" and "between".</summary>
internal static class BoundWords
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Quarters = ["first quarter", "second quarter", "third quarter", "fourth quarter"];

    /// <param name="bound">The date.</param>
    /// <param name="year">Whether to say the year; a year, a decade and a window across New Year say it always.</param>
    public static string Of(in DateBound bound, bool year = true)
    {
        var perhaps = bound.Qualification.HasFlag(DateQualification.Uncertain) ? "perhaps " : "";
        var about = bound.Qualification.HasFlag(DateQualification.Approximate);
        return IsWindow(bound)
            ? $"{perhaps}some time {(about ? "roughly " : "")}between {Pairs.OfWindow(bound.Earliest, bound.Latest, year)}"
            : $"{perhaps}{(about ? "about " : "")}{Plain(bound, year)}";
    }

    /// <summary>Whether only "between this and that" says it: the decade 195X has a name, 190X and the century 19XX have none.</summary>
    public static bool IsWindow(in DateBound bound) => bound.Precision switch
    {
        DatePrecision.Decade => bound.Earliest.Year < 1000 || bound.Earliest.Year % 100 == 0,
        DatePrecision.Century or DatePrecision.Unspecified => true,
        _ => false,
    };

    /// <summary>Whether the words without the year mean something.</summary>
    public static bool CanOmitYear(in DateBound bound) =>
        bound.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Season && bound.Earliest.Year == bound.Latest.Year;

    public static string Month(LocalDate day) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);

    public static string DayAndMonth(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day)}");

    private static string Plain(in DateBound bound, bool year)
    {
        var first = bound.Earliest;
        if (bound.Precision == DatePrecision.Year)
            return YearWords.Of(first.Year);
        if (bound.Precision == DatePrecision.Decade)
            return string.Create(CultureInfo.InvariantCulture, $"the {first.Year}s");
        var (lead, joint) = bound.Precision switch
        {
            DatePrecision.Day => (DayAndMonth(first), " "),
            DatePrecision.Month => (Month(first), " "),
            _ => Season(bound.Season, first, bound.Latest),
        };
        if (SubYear.CrossesYear(bound.Season))
            return lead + joint + YearWords.OverNewYear(first.Year);
        return year ? lead + joint + YearWords.Of(first.Year) : lead;
    }

    private static (string Lead, string Joint) Season(int code, LocalDate first, LocalDate last) => code switch
    {
        <= 28 => (Seasons[(code - SubYear.First) % 4], " "),
        <= 32 => ($"southern {Seasons[code - 29]}", " "),
        <= 36 => (Quarters[code - 33], " of "),
        <= 39 => ($"{Month(first)}–{Month(last)}", " "),
        _ => (code == SubYear.Last ? "second half" : "first half", " of "),
    };
}
