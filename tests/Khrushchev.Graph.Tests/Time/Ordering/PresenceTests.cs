using CsCheck;
using Khrushchev.Graph.Time;
using NodaTime;

namespace Khrushchev.Graph.Tests.Time.Ordering;

public sealed class PresenceTests
{
    private static readonly Gen<int> AnyDay = Gen.Int[DayNumber.Of(new LocalDate(1940, 1, 1)), DayNumber.Of(new LocalDate(1975, 12, 31))];
    private static readonly Gen<string> AnyDate = EdtfGen.Between(new LocalDate(1945, 1, 1), new LocalDate(1970, 12, 31));

    [Theory]
    [InlineData("1953-03-05", "1953-03-05", DayPresence.Certain)]
    [InlineData("1953-03-05", "1953-03-06", DayPresence.No)]
    [InlineData("1953-03-05?", "1953-03-05", DayPresence.Possible)]
    [InlineData("1953-03-05?", "1953-03-06", DayPresence.Possible)]
    [InlineData("1955-02", "1955-02-28", DayPresence.Possible)]
    [InlineData("1955-02", "1955-03-01", DayPresence.No)]
    [InlineData("1953-03-05/1955-02-08", "1955-02-08", DayPresence.Certain)]
    [InlineData("1953-03-05/1955-02-08", "1955-02-09", DayPresence.No)]
    [InlineData("1953-03/1955-02", "1953-03-31", DayPresence.Certain)]
    [InlineData("1953-03/1955-02", "1953-03-30", DayPresence.Possible)]
    [InlineData("1953-03/1955-02", "1955-02-01", DayPresence.Certain)]
    [InlineData("1953-03/1955-02", "1955-02-02", DayPresence.Possible)]
    [InlineData("1957/..", "1999-01-01", DayPresence.Certain)]
    [InlineData("1957/", "1957-12-31", DayPresence.Possible)]
    [InlineData("1957/", "1999-01-01", DayPresence.Possible)]
    [InlineData("../1957-05-01", "1800-01-01", DayPresence.Certain)]
    [InlineData("/1957-05-01", "1800-01-01", DayPresence.Possible)]
    [InlineData("1954~/..", "1953-08-01", DayPresence.Possible)]
    [InlineData("1954~/..", "1955-03-01", DayPresence.Possible)]
    [InlineData("1954~/..", "1955-08-01", DayPresence.Certain)]
    [InlineData("[1953-06-01..1953-06-03]", "1953-06-02", DayPresence.Possible)]
    [InlineData("[1953-06-01,1953-06-03]", "1953-06-02", DayPresence.No)]
    [InlineData("{1953-06-01..1953-06-03}", "1953-06-02", DayPresence.Certain)]
    [InlineData("{1953-06-01,1953-06-03}", "1953-06-02", DayPresence.No)]
    [InlineData("{1953,1955}", "1955-06-02", DayPresence.Possible)]
    [InlineData("{1953,1955}", "1954-06-02", DayPresence.No)]
    public void PresenceOn_IsAsSureAsTheDate(string edtf, string day, DayPresence expected) =>
        Assert.Equal(expected, HistoricalDate.Parse(edtf).PresenceOn(Day(day)));

    [Fact]
    public void PresenceOn_ADateThatIsCertainlyElsewhere_IsNo() => Gen.Select(AnyDate, AnyDay).Sample((edtf, day) =>
    {
        var date = HistoricalDate.Parse(edtf);
        var one = HistoricalDate.Parse(DayNumber.ToDate(day).ToString("uuuu-MM-dd", null));
        // Doubt reaches further than the window as written, which is what is compared.
        var doubted = Math.Max(date.Start.DoubtReach, date.End.DoubtReach) > 0 || date.Members.Any(m => m.Start.DoubtReach + m.End.DoubtReach > 0);
        if (date.PresenceOn(day) == DayPresence.Certain)
            Assert.NotEqual(DateOrder.Before, date.Compare(one));
        if (!doubted && date.Compare(one) is DateOrder.Before or DateOrder.After)
            Assert.Equal(DayPresence.No, date.PresenceOn(day));
    });

    [Fact]
    public void PresenceOn_AnInterval_IsCertainFromItsLatestStartToItsEarliestEnd() =>
        Gen.Select(EdtfGen.Days(new LocalDate(1945, 1, 1), new LocalDate(1955, 12, 31)), Gen.Int[0, 4000], AnyDay, Gen.Int[0, 2], Gen.Int[0, 2])
            .Sample((first, length, day, fine, fineEnd) =>
            {
                var (from, to) = (Written(first, fine), Written(first.PlusDays(length), fineEnd));
                var (start, end) = (HistoricalDate.Parse(from), HistoricalDate.Parse(to));
                if (start.LatestDay > end.EarliestDay)
                    return;
                var expected = day < start.EarliestDay || day > end.LatestDay ? DayPresence.No
                    : day >= start.LatestDay && day <= end.EarliestDay ? DayPresence.Certain : DayPresence.Possible;
                Assert.Equal(expected, HistoricalDate.Parse($"{from}/{to}").PresenceOn(day));
            });

    [Fact]
    public void PresenceOn_AnyDate_IsNeverCertainOutsideItsDays() => Gen.Select(AnyDate, AnyDay).Sample((edtf, day) =>
    {
        var date = HistoricalDate.Parse(edtf);
        if (date.Start.Kind == BoundKind.Known && date.End.Kind == BoundKind.Known && (day < date.EarliestDay || day > date.LatestDay))
            Assert.NotEqual(DayPresence.Certain, date.PresenceOn(day));
    });

    private static string Written(LocalDate day, int fine) => day.ToString(fine switch { 0 => "uuuu-MM-dd", 1 => "uuuu-MM", _ => "uuuu" }, null);

    private static int Day(string text) => HistoricalDate.Parse(text).EarliestDay;
}
