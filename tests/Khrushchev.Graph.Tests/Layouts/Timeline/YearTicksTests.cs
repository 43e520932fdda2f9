using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Layouts.Timeline;

public sealed class YearTicksTests
{
    [Theory]
    [InlineData("1953-01-01", "1956-12-31", 12, "1953 1954 1955 1956")]
    [InlineData("1953-01-02", "1956-12-31", 12, "1954 1955 1956")]
    [InlineData("1945-01-01", "1964-12-31", 10, "1946 1948 1950 1952 1954 1956 1958 1960 1962 1964")]
    [InlineData("1901-01-01", "2000-12-31", 5, "1920 1940 1960 1980 2000")]
    [InlineData("-0002-01-01", "0002-12-31", 12, "3 BCE 2 BCE 1 BCE 1 2")]
    public void Within_Days_AreRoundAndFew(string from, string to, int most, string expected) =>
        Assert.Equal(expected, string.Join(' ', YearTicks.Within(Days(from, to), most).Select(t => t.Label)));

    [Fact]
    public void Within_Tick_IsTheFirstOfJanuary() =>
        Assert.Equal(HistoricalDate.Parse("1953-01-01").EarliestDay, YearTicks.Within(Days("1952-06-01", "1953-06-01"), 4).Single().Day);

    [Fact]
    public void Within_PartOfAYear_IsEmpty() => Assert.Empty(YearTicks.Within(Days("1952-02-01", "1952-06-01"), 4));

    private static DayRange Days(string from, string to) => new(HistoricalDate.Parse(from).EarliestDay, HistoricalDate.Parse(to).EarliestDay);
}
