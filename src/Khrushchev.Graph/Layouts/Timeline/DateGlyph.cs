using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>The geometry of a date on an axis of days, as the grammar of dates says.</summary>
/// <param name="Shape">What is drawn.</param>
/// <param name="From">First day drawn.</param>
/// <param name="To">The day after the last drawn; after <paramref name="From"/>. A torn end is drawn beyond it, at a fixed length.</param>
/// <param name="StartSlack">Days of a span, from its first, that are only possible; 0 for an exact start.</param>
/// <param name="EndSlack">Days of a span, up to its last, that are only possible; 0 for an exact end.</param>
/// <param name="Start">How the start looks.</param>
/// <param name="End">How the end looks.</param>
/// <param name="Doubt">Doubt about the whole, or about either end.</param>
/// <param name="Reach">Days that the doubt may reach beyond either end; see <see cref="DateBound.DoubtReach"/>.</param>
public readonly record struct DateGlyph(
    GlyphShape Shape, int From, int To, int StartSlack, int EndSlack, GlyphEnd Start, GlyphEnd End, DateQualification Doubt, int Reach)
{
    /// <summary>The glyph of a date; open ends reach to the ends of the course's extent.</summary>
    public static DateGlyph Of(HistoricalDate date, DayRange extent) => date.Shape switch
    {
        DateShape.Single => Once(date, date.Start.Precision == DatePrecision.Day ? GlyphShape.Dot : GlyphShape.Window),
        DateShape.OneOf when IsClosed(date) => Once(date, GlyphShape.OneOf),
        _ => Span(date, extent),
    };

    private static bool IsClosed(HistoricalDate date) => date is { Start.Kind: BoundKind.Known, End.Kind: BoundKind.Known };

    private static DateGlyph Once(HistoricalDate date, GlyphShape shape) => new(
        shape, date.EarliestDay, Math.Max(date.LatestDay, date.EarliestDay) + 1, 0, 0, GlyphEnd.Closed, GlyphEnd.Closed,
        date.Start.Qualification | date.End.Qualification, Math.Max(date.Start.DoubtReach, date.End.DoubtReach));

    private static DateGlyph Span(HistoricalDate date, DayRange extent)
    {
        var (start, end) = (date.Start, date.End);
        var from = start.Kind switch
        {
            BoundKind.Known => start.EarliestDay,
            BoundKind.Unknown when end.Kind == BoundKind.Known => end.EarliestDay,
            _ => Math.Min(extent.From, end.Kind == BoundKind.Known ? end.EarliestDay : extent.From),
        };
        var last = end.Kind switch
        {
            BoundKind.Known => end.LatestDay,
            BoundKind.Unknown when start.Kind == BoundKind.Known => start.LatestDay,
            _ => Math.Max(extent.To, start.Kind == BoundKind.Known ? start.LatestDay : extent.To),
        };
        var to = Math.Max(last, from) + 1;
        var startSlack = start.Kind == BoundKind.Known ? Math.Clamp(start.LatestDay - from, 0, to - from) : 0;
        var endSlack = end.Kind == BoundKind.Known ? Math.Clamp(to - 1 - end.EarliestDay, 0, to - from - startSlack) : 0;
        return new DateGlyph(GlyphShape.Span, from, to, startSlack, endSlack, EndOf(start), EndOf(end),
            start.Qualification | end.Qualification, Math.Max(start.DoubtReach, end.DoubtReach));
    }

    private static GlyphEnd EndOf(DateBound bound) => bound.Kind switch
    {
        BoundKind.Open => GlyphEnd.GoesOn,
        BoundKind.Unknown => GlyphEnd.Torn,
        _ => GlyphEnd.Closed,
    };
}
