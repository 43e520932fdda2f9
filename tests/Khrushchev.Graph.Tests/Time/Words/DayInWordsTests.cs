using Khrushchev.Graph.Time;
using Khrushchev.Graph.Time.Words;

namespace Khrushchev.Graph.Tests.Time.Words;

public sealed class DayInWordsTests
{
    private static readonly HistoricalDate Period = HistoricalDate.Parse("1953/1964");

    [Theory]
    [InlineData("1 January 1955", "1955-01-01")]
    [InlineData("  1st January 1955 ", "1955-01-01")]
    [InlineData("1 Jan 55", "1955-01-01")]
    [InlineData("1955-01-01", "1955-01-01")]
    [InlineData("1/2/1955", "1955-02-01")]
    [InlineData("01.02.1955", "1955-02-01")]
    [InlineData("March 1955", "1955-03-01")]
    [InlineData("1955", "1955-01-01")]
    [InlineData("-0043-03-15", "-0043-03-15")]
    public void TryRead_WhatPeopleType_IsADay(string text, string expected)
    {
        Assert.True(DayInWords.TryRead(text, Period, out var date));
        Assert.Equal(HistoricalDate.Parse(expected).Earliest, date.Earliest);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("31 February 1955")]
    [InlineData("32/1/1955")]
    [InlineData("1 January 1955 or so")]
    [InlineData("../1955")]
    public void TryRead_WhatIsNoDay_IsRefused(string? text) => Assert.False(DayInWords.TryRead(text, Period, out _));
}
