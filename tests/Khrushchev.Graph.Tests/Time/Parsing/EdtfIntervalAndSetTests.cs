using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Time.Parsing;

public sealed class EdtfIntervalAndSetTests
{
    [Theory]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31")]
    [InlineData("1984~/2004-06%", "1984-01-01", "2004-06-30")]
    [InlineData("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20")]
    [InlineData("1953-06/1953", "1953-06-01", "1953-12-31")]
    [InlineData("1957/..", "1957-01-01", null)]
    [InlineData("1957/", "1957-01-01", null)]
    [InlineData("../1955-06", null, "1955-06-30")]
    [InlineData("/1955-06", null, "1955-06-30")]
    [InlineData("../..", null, null)]
    [InlineData("-0099/-0043", "-0099-01-01", "-0043-12-31")]
    public void Interval_HasTheEndsOfItsEnds(string text, string? earliest, string? latest)
    {
        var date = HistoricalDate.Parse(text);
        Assert.Equal(DateShape.Interval, date.Shape);
        Assert.Equal((earliest, latest), (EdtfLevelTests.Iso(date.Earliest), EdtfLevelTests.Iso(date.Latest)));
        Assert.Empty(date.Members);
    }

    [Fact]
    public void Interval_OpenAndUnknownEnds_AreToldApart()
    {
        Assert.Equal(BoundKind.Open, HistoricalDate.Parse("1957/..").End.Kind);
        Assert.Equal(BoundKind.Unknown, HistoricalDate.Parse("1957/").End.Kind);
        Assert.Equal(BoundKind.Open, HistoricalDate.Parse("../1957").Start.Kind);
        Assert.Equal(BoundKind.Unknown, HistoricalDate.Parse("/1957").Start.Kind);
    }

    [Theory]
    [InlineData("[1953-06..1953-12]", DateShape.OneOf, 1, "1953-06-01", "1953-12-31")]
    [InlineData("[1667,1668,1670..1672]", DateShape.OneOf, 3, "1667-01-01", "1672-12-31")]
    [InlineData("[..1760-12-03]", DateShape.OneOf, 1, null, "1760-12-03")]
    [InlineData("[1760-12..]", DateShape.OneOf, 1, "1760-12-01", null)]
    [InlineData("[1760-01,1760-02,1760-12..]", DateShape.OneOf, 3, "1760-01-01", null)]
    [InlineData("[1955,1953-06]", DateShape.OneOf, 2, "1953-06-01", "1955-12-31")]
    [InlineData("{1960,1961-12}", DateShape.AllOf, 2, "1960-01-01", "1961-12-31")]
    [InlineData("{..1984}", DateShape.AllOf, 1, null, "1984-12-31")]
    [InlineData("{-0049..-0043~}", DateShape.AllOf, 1, "-0049-01-01", "-0043-12-31")]
    public void Set_HasTheHullOfItsMembers(string text, DateShape shape, int members, string? earliest, string? latest)
    {
        var date = HistoricalDate.Parse(text);
        Assert.Equal((shape, members), (date.Shape, date.Members.Length));
        Assert.Equal((earliest, latest), (EdtfLevelTests.Iso(date.Earliest), EdtfLevelTests.Iso(date.Latest)));
    }
}
