using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Layouts.Timeline;

public sealed class DateGlyphTests
{
    private static readonly DayRange Course = new(Day("1945-01-01"), Day("1964-12-31"));

    [Theory]
    [InlineData("1953-03-05", GlyphShape.Dot, "1953-03-05", "1953-03-06")]
    [InlineData("1955-02", GlyphShape.Window, "1955-02-01", "1955-03-01")]
    [InlineData("1953-21", GlyphShape.Window, "1953-03-01", "1953-06-01")]
    [InlineData("195X", GlyphShape.Window, "1950-01-01", "1960-01-01")]
    [InlineData("1953-06/1953-12", GlyphShape.Span, "1953-06-01", "1954-01-01")]
    [InlineData("[1953-06..1953-12]", GlyphShape.OneOf, "1953-06-01", "1954-01-01")]
    [InlineData("{1953..1955}", GlyphShape.Span, "1953-01-01", "1956-01-01")]
    public void Of_Date_HasItsShapeAndIsExactlyAsWide(string edtf, GlyphShape shape, string from, string to)
    {
        var glyph = Of(edtf);

        Assert.Equal((shape, Day(from), Day(to)), (glyph.Shape, glyph.From, glyph.To));
        Assert.Equal((GlyphEnd.Closed, GlyphEnd.Closed), (glyph.Start, glyph.End));
    }

    [Fact]
    public void Of_Interval_CapsEachEndByItsOwnPrecision()
    {
        var glyph = Of("1954-02/1956-10-23");

        Assert.Equal((27, 0), (glyph.StartSlack, glyph.EndSlack));
    }

    [Fact]
    public void Of_IntervalWithinOneMonth_KeepsItsCapsApart()
    {
        var glyph = Of("1954-02/1954-02");

        Assert.Equal(28, glyph.To - glyph.From);
        Assert.InRange(glyph.StartSlack + glyph.EndSlack, 0, 28);
    }

    [Fact]
    public void Of_OpenEnd_PointsOnToTheEndOfTheCourse()
    {
        var glyph = Of("1957/..");

        Assert.Equal((GlyphEnd.GoesOn, Course.To + 1), (glyph.End, glyph.To));
        Assert.Equal((GlyphEnd.GoesOn, Course.From), (Of("../1957").Start, Of("../1957").From));
    }

    [Fact]
    public void Of_OpenEndAfterTheCourse_IsNotEmpty() => Assert.True(Of("1991/..").To > Of("1991/..").From);

    [Fact]
    public void Of_UnknownEnd_IsTornAtTheLastDayKnown()
    {
        var glyph = Of("1957-04-01/");

        Assert.Equal((GlyphEnd.Torn, Day("1957-04-02")), (glyph.End, glyph.To));
        Assert.Equal((GlyphEnd.Torn, Day("1957-01-01")), (Of("/1957").Start, Of("/1957").From));
    }

    [Fact]
    public void Of_Approximate_ReachesHalfAUnitBeyond()
    {
        var glyph = Of("1954~");

        Assert.Equal(DateQualification.Approximate, glyph.Doubt);
        Assert.Equal(183, glyph.Reach);
        Assert.Equal(0, Of("1954").Reach);
    }

    private static DateGlyph Of(string edtf) => DateGlyph.Of(HistoricalDate.Parse(edtf), Course);

    private static int Day(string edtf) => HistoricalDate.Parse(edtf).EarliestDay;
}
