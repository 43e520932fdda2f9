using CsCheck;
using Khrushchev.Graph.Time;
using NodaTime;

namespace Khrushchev.Graph.Tests.Time.Ordering;

public sealed class DateComparisonTests
{
    [Theory]
    [InlineData("1955-02", "1955-02-08", DateOrder.Overlaps)]
    [InlineData("1955-02", "1955-03-01", DateOrder.Before)]
    [InlineData("1955-03-01", "1955-02", DateOrder.After)]
    [InlineData("1957/..", "1960", DateOrder.Overlaps)]
    [InlineData("1957/..", "1956", DateOrder.After)]
    [InlineData("1957/", "1960", DateOrder.Unknown)]
    [InlineData("1957/", "1957", DateOrder.Overlaps)]
    [InlineData("1957/", "1956", DateOrder.After)]
    [InlineData("/1957", "1950", DateOrder.Unknown)]
    [InlineData("/1957", "1957-12-31", DateOrder.Overlaps)]
    [InlineData("/1957", "1958", DateOrder.Before)]
    [InlineData("/1957", "1957-12-31/", DateOrder.Overlaps)]
    [InlineData("/1957", "1957/", DateOrder.Unknown)]
    [InlineData("[..1953-06]", "1950", DateOrder.Overlaps)]
    [InlineData("[1950,1960]", "1955", DateOrder.Overlaps)]
    [InlineData("{1950,1960}", "1961", DateOrder.Before)]
    [InlineData("1955~", "1954", DateOrder.After)]
    public void Compare_TwoDates_GivesWhatIsKnown(string a, string b, DateOrder order) =>
        Assert.Equal(order, HistoricalDate.Parse(a).Compare(HistoricalDate.Parse(b)));

    [Fact]
    public void Compare_Generated_AgreesWithEveryReadingDayByDay() =>
        Pairs.Sample((a, b) =>
        {
            var (x, y) = (HistoricalDate.Parse(a), HistoricalDate.Parse(b));
            var days = Days(x).Concat(Days(y)).ToList();
            var readings = (from p in Readings(x, days) from q in Readings(y, days) select Order(p, q)).Distinct().ToList();
            Assert.Equal(readings.Count == 1 ? readings[0] : DateOrder.Unknown, x.Compare(y));
        }, iter: 3_000);

    [Fact]
    public void Compare_Exchanged_ExchangesBeforeAndAfter() =>
        Gen.Select(EdtfGen.Any, EdtfGen.Any).Sample((a, b) =>
        {
            var (x, y) = (HistoricalDate.Parse(a), HistoricalDate.Parse(b));
            var order = y.Compare(x);
            var mirrored = order == DateOrder.Before ? DateOrder.After : order == DateOrder.After ? DateOrder.Before : order;
            Assert.Equal(mirrored, x.Compare(y));
        });

    [Fact]
    public void Compare_BeforeThrice_IsTransitive() =>
        Gen.Select(Texts, Texts, Texts).Sample((a, b, c) =>
        {
            var (x, y, z) = (HistoricalDate.Parse(a), HistoricalDate.Parse(b), HistoricalDate.Parse(c));
            if (x.Compare(y) == DateOrder.Before && y.Compare(z) == DateOrder.Before)
                Assert.Equal(DateOrder.Before, x.Compare(z));
        });

    /// <summary>Few days around New Year, so that ends often touch.</summary>
    private static Gen<string> Texts { get; } = EdtfGen.Between(new LocalDate(1953, 12, 20), new LocalDate(1954, 1, 10));

    private static Gen<(string, string)> Pairs { get; } = Gen.Select(Texts, Texts);

    /// <summary>Every window that the date can be when its unknown end is put on any of the days.</summary>
    private static IEnumerable<(int From, int To)> Readings(HistoricalDate date, List<int> days) =>
        date.End.Kind == BoundKind.Unknown ? days.Where(day => day >= date.EarliestDay).Select(day => (date.EarliestDay, day))
        : date.Start.Kind == BoundKind.Unknown ? days.Where(day => day <= date.LatestDay).Select(day => (day, date.LatestDay))
        : [(date.EarliestDay, date.LatestDay)];

    /// <summary>The days around the ends: between them no order changes.</summary>
    private static IEnumerable<int> Days(HistoricalDate date) =>
        from end in new[] { date.EarliestDay, date.LatestDay }
        where end is not (int.MinValue or int.MaxValue)
        from day in Enumerable.Range(end - 400, 801)
        where day % 50 == 0 || Math.Abs(day - end) <= 2
        select day;

    private static DateOrder Order((int From, int To) a, (int From, int To) b) =>
        a.To < b.From ? DateOrder.Before : b.To < a.From ? DateOrder.After : DateOrder.Overlaps;
}
