using System.Collections.Immutable;
using System.Globalization;
using Khrushchev.Graph.Layouts.Text;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;
using NodaTime;

namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Headings of columns from the dates of their cards: years, and where two neighbours would read the same, months or days, as far as they
/// differ then.
/// </summary>
internal static class LayerHeadings
{
    private const string Undated = "undated";

    private static readonly DateTimeFormatInfo Names = CultureInfo.InvariantCulture.DateTimeFormat;

    // The largest that a heading is drawn, in the layout's pixels.
    private const double LargestType = 22;

    public static string[] Of(ImmutableArray<EntityHead> nodes, int[] layers, int columns)
    {
        var spans = Spans(nodes, layers, columns);
        var headings = Array.ConvertAll(spans, Years);
        Refine(headings, spans, Months);
        Refine(headings, spans, Days);
        return headings;
    }

    /// <summary>The years on the way from left to right: of each column the one in which it begins, where that is later than any before.</summary>
    public static string[] NewYears(ImmutableArray<EntityHead> nodes, int[] layers, int columns)
    {
        var last = int.MinValue;
        return Array.ConvertAll(Spans(nodes, layers, columns), s =>
        {
            if (s is not { From: not int.MinValue and var from } || DayNumber.ToDate(from).Year <= last)
                return "";
            last = DayNumber.ToDate(from).Year;
            return Year(DayNumber.ToDate(from));
        });
    }

    /// <summary>The heading with its months in three letters where it would be wider than its place.</summary>
    public static string Fitted(string heading, double width)
    {
        for (var month = 1; month <= 12 && Typeface.Title.Width(heading, LargestType) > width; month++)
        {
            heading = heading.Replace(
                Names.GetMonthName(month), Names.GetAbbreviatedMonthName(month), StringComparison.Ordinal);
        }
        return heading;
    }

    private static OnsetWindow?[] Spans(ImmutableArray<EntityHead> nodes, int[] layers, int columns)
    {
        var spans = new OnsetWindow?[columns];
        for (var v = 0; v < nodes.Length; v++)
        {
            if (OnsetWindow.Shown(nodes[v]) is { } window)
                spans[layers[v]] = spans[layers[v]] is { } span ? Cover(span, window) : window;
        }
        return spans;
    }

    // An end that a card does not know is left out as long as another card knows one.
    internal static OnsetWindow Cover(OnsetWindow a, OnsetWindow b) => new(
        a.From == int.MinValue ? b.From : b.From == int.MinValue ? a.From : Math.Min(a.From, b.From),
        a.To == int.MaxValue ? Math.Max(a.From, b.To) : b.To == int.MaxValue ? Math.Max(b.From, a.To) : Math.Max(a.To, b.To));

    private static void Refine(string[] headings, OnsetWindow?[] spans, Func<OnsetWindow?, string?> finer)
    {
        var before = (string[])headings.Clone();
        for (var c = 0; c < headings.Length; c++)
        {
            if ((c > 0 && before[c - 1] == before[c]) || (c + 1 < before.Length && before[c + 1] == before[c]))
                headings[c] = finer(spans[c]) ?? headings[c];
        }
    }

    internal static string Years(OnsetWindow? span) => span switch
    {
        null => Undated,
        { From: int.MinValue } s => $"until {Year(DayNumber.ToDate(s.To))}",
        { To: int.MaxValue } s => $"from {Year(DayNumber.ToDate(s.From))}",
        { } s => Years(DayNumber.ToDate(s.From), DayNumber.ToDate(s.To)),
    };

    private static string Years(LocalDate from, LocalDate to)
    {
        if (from.Year == to.Year)
            return Year(from);
        if (from.Year > 0 && from.Year / 100 == to.Year / 100)
            return string.Create(CultureInfo.InvariantCulture, $"{from.Year}–{to.Year % 100:00}");
        return from.Year > 0 || to.Year <= 0
            ? $"{(from.Year > 0 ? Year(from) : Number(1 - from.Year))}–{Year(to)}" : $"{Year(from)} – {Year(to)}";
    }

    // EDTF counts 1 BCE as year 0.
    private static string Year(LocalDate day) => day.Year > 0 ? Number(day.Year) : $"{Number(1 - day.Year)} BCE";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Months(OnsetWindow? span)
    {
        if (Ends(span) is not var (from, to) || (from.DayOfYear == 1 && to.DayOfYear == to.Calendar.GetDaysInYear(to.Year)))
            return null;
        return from.Month == to.Month && from.Year == to.Year ? $"{Month(from)} {Year(from)}"
            : from.Year == to.Year ? $"{Month(from)}–{Month(to)} {Year(to)}" : $"{Month(from)} {Year(from)} – {Month(to)} {Year(to)}";
    }

    private static string? Days(OnsetWindow? span)
    {
        if (Ends(span) is not var (from, to) || from.Month != to.Month || from.Year != to.Year)
            return null;
        if (from == to)
            return $"{Number(from.Day)} {Month(from)} {Year(from)}";
        return from.Day == 1 && to.Day == to.Calendar.GetDaysInMonth(to.Year, to.Month)
            ? null : $"{Number(from.Day)}–{Number(to.Day)} {Month(from)} {Year(from)}";
    }

    private static (LocalDate From, LocalDate To)? Ends(OnsetWindow? span) =>
        span is { From: not int.MinValue, To: not int.MaxValue } s ? (DayNumber.ToDate(s.From), DayNumber.ToDate(s.To)) : null;

    private static string Month(LocalDate day) => Names.GetMonthName(day.Month);
}
