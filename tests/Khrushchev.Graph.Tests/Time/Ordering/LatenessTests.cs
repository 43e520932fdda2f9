using CsCheck;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Time.Ordering;

public sealed class LatenessTests
{
    [Theory]
    [InlineData("1957", "1953", true, true)]
    [InlineData("1953", "1957", false, false)]
    [InlineData("1953-06", "1953-06-17", false, true)]
    [InlineData("1953-06-26", "1953-06-26", false, false)]
    [InlineData("1953/1960", "1955", false, false)]
    [InlineData("1955", "1953/1960", false, false)]
    [InlineData("1961", "1953/1960", true, true)]
    [InlineData("1961", "1953/", false, true)]
    [InlineData("1961", "1953/..", false, false)]
    [InlineData("1955~", "1954", false, true)]
    [InlineData("1955~", "1850", true, true)]
    [InlineData("1955", "1954?", false, true)]
    [InlineData("[1953..]", "1955", false, true)]
    [InlineData("{1953,1960}", "1955", false, false)]
    [InlineData("1955", "{1953,1960}", false, false)]
    [InlineData("/1955", "1950", false, true)]
    [InlineData("../1955", "1950", false, false)]
    public void Lateness_CauseAndEffect_IsCertainPossibleOrNeither(string cause, string effect, bool certain, bool possible)
    {
        var (a, b) = (HistoricalDate.Parse(cause), HistoricalDate.Parse(effect));
        Assert.Equal((certain, possible), (a.IsCertainlyLaterThan(b), a.MayBeLaterThan(b)));
    }

    [Fact]
    public void Lateness_Certain_IsPossibleAndAfterAndNeverBothWays() =>
        Gen.Select(EdtfGen.Any, EdtfGen.Any).Sample((a, b) =>
        {
            var (x, y) = (HistoricalDate.Parse(a), HistoricalDate.Parse(b));
            if (!x.IsCertainlyLaterThan(y))
                return;
            Assert.True(x.MayBeLaterThan(y));
            Assert.Equal(DateOrder.After, x.Compare(y));
            Assert.False(y.MayBeLaterThan(x));
        });
}
