using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Time.Parsing;

public sealed class OldStyleTests
{
    [Theory]
    [InlineData("1917-10-25 OS", "1917-11-07", "1917-10-25")]
    [InlineData("1917-10-25~ OS", "1917-11-07~", "1917-10-25~")]
    [InlineData("1900-02-29 OS", "1900-03-13", "1900-02-29")]
    [InlineData("1917-10 OS", "[1917-10-14..1917-11-13]", "1917-10")]
    [InlineData("1917? OS", "[1917-01-14?..1918-01-13?]", "1917?")]
    [InlineData("1917-02-23/1917-03-03 OS", "1917-03-08/1917-03-16", "1917-02-23/1917-03-03")]
    [InlineData("1894-10-20/.. OS", "1894-11-01/..", "1894-10-20/..")]
    [InlineData("-0043-03-15 OS", "-0043-03-13", "-0043-03-15")]
    public void Parse_OldStyle_KeepsBothCalendars(string text, string edtf, string oldStyle)
    {
        var date = HistoricalDate.Parse(text);
        Assert.Equal((edtf, oldStyle, text), (date.Edtf, date.OldStyle, date.Notation));
        Assert.Equal(date, HistoricalDate.Parse(date.Notation));
    }

    [Fact]
    public void Equals_SameDayInTheOtherStyle_IsAnotherDate() =>
        Assert.NotEqual(HistoricalDate.Parse("1917-11-07"), HistoricalDate.Parse("1917-10-25 OS"));
}
