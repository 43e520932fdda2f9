using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Time;

public sealed class HistoricalDateTests
{
    [Fact]
    public void Compare_OverlappingMonths_IsUnknownOrder() =>
        Assert.Equal(DateOrder.Overlaps, HistoricalDate.Parse("1955-02").Compare(HistoricalDate.Parse("1955-02-08")));
}
