using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Time.Parsing;

/// <summary>Windows by the text of ISO 8601-2:2019 and the Library of Congress's profile, most with their own examples.</summary>
public sealed class EdtfLevelTests
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", DatePrecision.Day)]
    [InlineData("1985-04", "1985-04-01", "1985-04-30", DatePrecision.Month)]
    [InlineData("1985", "1985-01-01", "1985-12-31", DatePrecision.Year)]
    [InlineData("1956-02", "1956-02-01", "1956-02-29", DatePrecision.Month)]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", DatePrecision.Day)]
    [InlineData("0000", "0000-01-01", "0000-12-31", DatePrecision.Year)]
    public void Level0_Date_HasItsDays(string text, string earliest, string latest, DatePrecision precision) =>
        AssertSingle(text, earliest, latest, precision);

    [Theory]
    [InlineData("1954~", "1954-01-01", "1954-12-31", DatePrecision.Year)]
    [InlineData("2004-06?", "2004-06-01", "2004-06-30", DatePrecision.Month)]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11", DatePrecision.Day)]
    [InlineData("195X", "1950-01-01", "1959-12-31", DatePrecision.Decade)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", DatePrecision.Century)]
    [InlineData("1XXX?", "1000-01-01", "1999-12-31", DatePrecision.Unspecified)]
    [InlineData("1953-XX", "1953-01-01", "1953-12-31", DatePrecision.Year)]
    [InlineData("1953-06-XX", "1953-06-01", "1953-06-30", DatePrecision.Month)]
    [InlineData("1953-XX-XX", "1953-01-01", "1953-12-31", DatePrecision.Year)]
    [InlineData("-0043", "-0043-01-01", "-0043-12-31", DatePrecision.Year)]
    [InlineData("-004X", "-0049-01-01", "-0040-12-31", DatePrecision.Decade)]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31", DatePrecision.Decade)]
    public void Level1_Date_HasItsDays(string text, string earliest, string latest, DatePrecision precision) =>
        AssertSingle(text, earliest, latest, precision);

    [Theory]
    [InlineData("1953-XX-26", "1953-01-26", "1953-12-26", DatePrecision.Unspecified)]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25", DatePrecision.Unspecified)]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31", DatePrecision.Unspecified)]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31", DatePrecision.Unspecified)]
    [InlineData("XXXX-02-29", "0000-02-29", "9996-02-29", DatePrecision.Unspecified)]
    [InlineData("1953-06-3X", "1953-06-30", "1953-06-30", DatePrecision.Day)]
    [InlineData("?1953-06", "1953-06-01", "1953-06-30", DatePrecision.Month)]
    [InlineData("195X-21", "1950-03-01", "1959-05-31", DatePrecision.Unspecified)]
    public void Level2_Date_HasItsDays(string text, string earliest, string latest, DatePrecision precision) =>
        AssertSingle(text, earliest, latest, precision);

    [Theory]
    [InlineData("1953-21", "1953-03-01", "1953-05-31")]
    [InlineData("1953-22", "1953-06-01", "1953-08-31")]
    [InlineData("1953-23", "1953-09-01", "1953-11-30")]
    [InlineData("1955-24", "1955-12-01", "1956-02-29")]
    [InlineData("1953-25", "1953-03-01", "1953-05-31")]
    [InlineData("1953-28", "1953-12-01", "1954-02-28")]
    [InlineData("1953-29", "1953-09-01", "1953-11-30")]
    [InlineData("1953-30", "1953-12-01", "1954-02-28")]
    [InlineData("1953-31", "1953-03-01", "1953-05-31")]
    [InlineData("1953-32", "1953-06-01", "1953-08-31")]
    [InlineData("1953-33", "1953-01-01", "1953-03-31")]
    [InlineData("1953-36", "1953-10-01", "1953-12-31")]
    [InlineData("1953-37", "1953-01-01", "1953-04-30")]
    [InlineData("1953-38", "1953-05-01", "1953-08-31")]
    [InlineData("1953-39", "1953-09-01", "1953-12-31")]
    [InlineData("1953-40", "1953-01-01", "1953-06-30")]
    [InlineData("1953-41", "1953-07-01", "1953-12-31")]
    public void SubYear_EveryCode_HasOurTable(string text, string earliest, string latest) =>
        AssertSingle(text, earliest, latest, DatePrecision.Season);

    [Theory]
    [InlineData("1953-24")]
    [InlineData("1953-28~")]
    [InlineData("1953-30")]
    [InlineData("1950/1953-24")]
    [InlineData("[1950,1953-24]")]
    public void Warning_SeasonOverNewYear_SaysWriteTheMonths(string text) =>
        Assert.Contains("1953-12/1954-02", HistoricalDate.Parse(text).Warning, StringComparison.Ordinal);

    [Theory]
    [InlineData("1953-21")]
    [InlineData("1953-12/1954-02")]
    [InlineData("[1953-06..]")]
    public void Warning_OneReading_IsNull(string text) => Assert.Null(HistoricalDate.Parse(text).Warning);

    internal static void AssertSingle(string text, string earliest, string latest, DatePrecision precision)
    {
        var date = HistoricalDate.Parse(text);
        Assert.Equal(DateShape.Single, date.Shape);
        Assert.Equal((earliest, latest), (Iso(date.Earliest), Iso(date.Latest)));
        Assert.Equal(precision, date.Start.Precision);
        Assert.Equal(text, date.Edtf);
    }

    internal static string? Iso(NodaTime.LocalDate? day) =>
        day is { } d ? FormattableString.Invariant($"{(d.Year < 0 ? "-" : "")}{Math.Abs(d.Year):0000}-{d.Month:00}-{d.Day:00}") : null;
}
