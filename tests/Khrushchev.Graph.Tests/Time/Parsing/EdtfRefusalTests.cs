using Khrushchev.Graph.Time;
using Khrushchev.Graph.Time.Parsing;

namespace Khrushchev.Graph.Tests.Time.Parsing;

public sealed class EdtfRefusalTests
{
    [Theory]
    [InlineData("", 0, "empty")]
    [InlineData("1953-13", 5, "season (21 to 41)")]
    [InlineData("1953-42", 5, "season (21 to 41)")]
    [InlineData("1953-2X", 5, "season (21 to 41)")]
    [InlineData("1953-6", 5, "two digits, as 06")]
    [InlineData("1953-1955", 0, "write 1953/1955")]
    [InlineData("1953-06-31", 0, "01 to 30")]
    [InlineData("1955-02-29", 0, "01 to 28")]
    [InlineData("1955-02-3X", 0, "no day")]
    [InlineData("1953-21-03", 7, "season has no days")]
    [InlineData("1953-", 5, "leave the hyphen out")]
    [InlineData("53", 0, "write the century")]
    [InlineData("-44", 0, "44 BCE is -0043")]
    [InlineData("-0000", 0, "1 BCE, is written 0000")]
    [InlineData("19530626", 0, "put hyphens")]
    [InlineData("Y-17E7", 0, "exponent")]
    [InlineData("Y17000", 0, "-9998 to 9999")]
    [InlineData("Y1953", 0, "leave it out")]
    [InlineData("1950S2", 4, "significant digits")]
    [InlineData("-9999", 0, "-9998 to 9999")]
    [InlineData("9999-24", 0, "after the last year")]
    [InlineData("1954?~", 4, "%")]
    [InlineData("195x", 3, "capital X")]
    [InlineData("1953–1955", 0, "write 1953/1955")]
    [InlineData("June–Dec 1953", 0, "write 1953-06/1953-12")]
    [InlineData("1953-06–1953-12", 7, "stroke")]
    [InlineData("-0043-0031", 6, "1953/1955")]
    [InlineData("about 300", 0, "put ~ behind")]
    [InlineData("26/06/1953", 0, "year, month, day")]
    [InlineData("1957/present", 5, "1957/..")]
    [InlineData("unknown/1957", 0, "left blank")]
    [InlineData("44 BCE", 3, "-0043")]
    [InlineData("c. 1954", 0, "write 1954~")]
    [InlineData("1917-10-25 os", 11, "capitals")]
    [InlineData("1953 / 1955", 4, "no spaces")]
    [InlineData("/", 0, "at one end")]
    [InlineData("../", 0, "at one end")]
    [InlineData("..", 2, "../1953")]
    [InlineData("1955/1953", 0, "exchange")]
    [InlineData("1953/1954/1955", 9, "end of the date")]
    [InlineData("[1955..1953]", 1, "exchange")]
    [InlineData("[]", 1, "empty set")]
    [InlineData("[..]", 1, "needs a date")]
    [InlineData("[1953,]", 6, "comma")]
    [InlineData("[1953..,1955]", 8, "stands last")]
    [InlineData("[1953,..1955]", 6, "stands first")]
    [InlineData("[1953", 5, "']'")]
    [InlineData("[1953}", 5, "']'")]
    [InlineData("{1953,1954}~", 11, "on the members")]
    [InlineData("1953-06-26T25:00:00", 11, "time of day")]
    [InlineData("1953-06-26T23:20:30/1954", 19, "end of the date")]
    [InlineData("[1917-10-25] OS", 0, "New Style")]
    [InlineData("1917-10/1917-11 OS", 0, "days at both ends")]
    [InlineData("1917-02-29 OS", 0, "01 to 28")]
    public void Parse_Wrong_SaysWhereAndHowToMend(string text, int position, string mend)
    {
        Assert.False(EdtfParser.TryParse(text, out var date, out var fault));
        Assert.Null(date);
        Assert.Contains(mend, fault.Message, StringComparison.Ordinal);
        Assert.Equal(position, fault.Position);
    }

    [Fact]
    public void Parse_Wrong_MessageIsOneSentenceOfFourParts() =>
        Assert.Equal(
            "'1953-13': found '13' at character 6, expected a month (01 to 12) or a season (21 to 41); the order is year, month, day, as 1953-06-26",
            Error("1953-13"));

    [Fact]
    public void Parse_TooLong_IsRefusedWithAShortMessage()
    {
        var message = Error("[" + string.Join(',', Enumerable.Repeat("1953", 10_000)) + "]");
        Assert.Contains("at most 200 characters", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 20, 250);
    }

    [Fact]
    public void Parse_Null_IsEmpty() => Assert.False(HistoricalDate.TryParse(null, out _, out _));

    [Fact]
    public void Parse_WhiteSpaceAround_IsNotPartOfTheDate() => Assert.Equal("1953-06", HistoricalDate.Parse(" 1953-06\t").Edtf);

    [Fact]
    public void Parse_WhiteSpaceBefore_PositionCountsIt()
    {
        Assert.False(EdtfParser.TryParse("  1953-13", out _, out var fault));
        Assert.Equal(7, fault.Position);
    }

    private static string Error(string text)
    {
        Assert.False(HistoricalDate.TryParse(text, out _, out var error));
        return error;
    }
}
