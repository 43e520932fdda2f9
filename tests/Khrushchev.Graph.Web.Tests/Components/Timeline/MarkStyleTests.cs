using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Components.Timeline.Scenes;

namespace Khrushchev.Graph.Web.Tests.Components.Timeline;

public sealed class MarkStyleTests
{
    [Theory]
    [InlineData("1953-03-05", "dot")]
    [InlineData("1955-02", "window")]
    [InlineData("1954~", "window about")]
    [InlineData("1953-03-05?", "dot unsure")]
    [InlineData("1953/1955", "span")]
    [InlineData("1959/1960", "span pale")]
    [InlineData("1964-10-13/1964-10-14", "span")]
    [InlineData("1957/..", "span end-goes-on")]
    [InlineData("1957/", "span end-torn")]
    [InlineData("../1957", "span start-goes-on")]
    [InlineData("[1953-06..1953-12]", "one-of")]
    public void Classes_OfADate_NameItsGrammar(string edtf, string expected) => Assert.Equal(expected, MarkStyle.Classes(Glyph(edtf)));

    [Fact]
    public void Of_ASpan_NamesItsDaysAndWhatIsOnlyPossible() =>
        Assert.Equal("--t:31;--t2:181;--l:3.25;--m:2;--a:18%;--b:19.33%", MarkStyle.Of(Glyph("1970-02/1970-06"), new LaneHeight(3.25, 2)));

    private static DateGlyph Glyph(string edtf) => DateGlyph.Of(HistoricalDate.Parse(edtf), new DayRange(0, 9999));
}
