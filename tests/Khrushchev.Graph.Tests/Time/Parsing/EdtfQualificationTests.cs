using Khrushchev.Graph.Time;
using Doubt = Khrushchev.Graph.Time.DateQualification;

namespace Khrushchev.Graph.Tests.Time.Parsing;

public sealed class EdtfQualificationTests
{
    private const Doubt Both = Doubt.Uncertain | Doubt.Approximate;

    [Theory]
    [InlineData("2004-06-11", Doubt.None, Doubt.None, Doubt.None)]
    [InlineData("2004-06-11%", Both, Both, Both)]
    [InlineData("2004-06~-11", Doubt.Approximate, Doubt.Approximate, Doubt.None)]
    [InlineData("2004?-06-11", Doubt.Uncertain, Doubt.None, Doubt.None)]
    [InlineData("?2004-06-~11", Doubt.Uncertain, Doubt.None, Doubt.Approximate)]
    [InlineData("2004-%06-11", Doubt.None, Both, Doubt.None)]
    [InlineData("?2004-06~-11", Both, Doubt.Approximate, Doubt.None)]
    public void Parse_MarkRightOrLeftOfPart_DoubtsPartsToItsLeftOrOne(string text, Doubt year, Doubt month, Doubt day)
    {
        var date = HistoricalDate.Parse(text).Start;
        Assert.Equal((year, month, day), (date.YearDoubt, date.MonthDoubt, date.DayDoubt));
        Assert.Equal(year | month | day, date.Qualification);
    }

    [Theory]
    [InlineData("1953-06-26", 0)]
    [InlineData("1953-06-26~", 1)]
    [InlineData("1953-06?", 15)]
    [InlineData("1953~", 183)]
    public void DoubtReach_IsHalfAUnit(string text, int days) => Assert.Equal(days, HistoricalDate.Parse(text).Start.DoubtReach);
}
