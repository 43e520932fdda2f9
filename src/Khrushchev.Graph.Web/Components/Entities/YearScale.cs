using System.Collections.Immutable;
using System.Globalization;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;
using NodaTime;

namespace Khrushchev.Graph.Web.Components.Entities;

/// <summary>A small scale of whole years, the same for everything that one page draws on it.</summary>
public sealed class YearScale
{
    private const int MostTicks = 7;
    private const double LastTick = 0.97;

    /// <summary>Years shown after the course has ended: what runs on far beyond it would press the rest together.</summary>
    private const int YearsAfter = 2;

    private static readonly RelationType[] Drawn = [RelationType.Held, RelationType.AllyOf, RelationType.RivalOf];
    private readonly int from;
    private readonly int to;

    private YearScale(int from, int to) => (this.from, this.to) = (from, to);

    /// <summary>Round years with their place; none at the very end, where its label would stand outside.</summary>
    public IEnumerable<(string Label, string Left)> Ticks =>
        YearTicks.Within(new DayRange(from, to), MostTicks).Where(t => Share(t.Day) < LastTick).Select(t => (t.Label, Percent(Share(t.Day))));

    /// <summary>The scale of all tenures and alliances of an entity, or null where it has none with a known day.</summary>
    /// <param name="detail">The entity.</param>
    /// <param name="period">The years of the course, or null.</param>
    public static YearScale? Of(EntityDetail detail, HistoricalDate? period)
    {
        var spans = detail.Relations.Where(r => Drawn.Contains(r.Type)).Select(r => r.During).OfType<HistoricalDate>().ToArray();
        var starts = spans.Select(s => s.Earliest ?? s.Latest).OfType<LocalDate>().ToArray();
        if (starts.Length == 0)
            return null;
        var first = starts.Min().Year;
        var last = spans.Select(s => s.Latest ?? s.Earliest).OfType<LocalDate>().Max().Year;
        if (period?.Latest is { } ends)
            last = Math.Min(last, Math.Max(ends.Year + YearsAfter, first));
        return new YearScale(DayNumber.Of(new LocalDate(first, 1, 1)), DayNumber.Of(new LocalDate(last, 12, 31)) + 1);
    }

    /// <summary>Where the span lies, as a style; its end is cut where the scale ends.</summary>
    public string Style(HistoricalDate span)
    {
        var (left, right) = (Share(Start(span)), Share(End(span)));
        return $"left:{Percent(left)};width:{Percent(right - left)}";
    }

    /// <summary>Classes for a span that begins before the scale does or goes on beyond it.</summary>
    public string? Ends(HistoricalDate span) => (Start(span) < from, End(span) > to) switch
    {
        (true, true) => "from-before goes-on",
        (true, false) => "from-before",
        (false, true) => "goes-on",
        _ => null,
    };

    private static int Start(HistoricalDate span) => span.EarliestDay;

    private static int End(HistoricalDate span) => span.LatestDay == int.MaxValue ? int.MaxValue : span.LatestDay + 1;

    private double Share(int day) => (Math.Clamp(day, from, to) - from) / (double)(to - from);

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.##}%");
}
