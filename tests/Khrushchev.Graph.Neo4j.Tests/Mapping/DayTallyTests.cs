using CsCheck;
using Khrushchev.Graph.Neo4j.Mapping;

namespace Khrushchev.Graph.Neo4j.Tests.Mapping;

public sealed class DayTallyTests
{
    private static readonly Gen<int> Day = Gen.OneOf(Gen.Int[-5000, 5000], Gen.Int[-4_400_000, 3_000_000], Gen.Const(int.MinValue), Gen.Const(int.MaxValue));

    [Fact]
    public void Before_AnyDays_CountsThoseBefore() => Gen.Select(Day.Array[0, 30], Gen.Int[-4_400_000, 3_000_000]).Sample((days, bound) =>
    {
        var counts = new Dictionary<(int, int), int[]>();
        foreach (var day in days)
        {
            for (var tier = 0; tier < DayTally.Tiers; tier++)
            {
                var (block, slot) = DayTally.At(day, tier);
                if (!counts.TryGetValue((tier, block), out var slots))
                    counts.Add((tier, block), slots = new int[DayTally.Slots]);
                slots[slot]++;
            }
        }

        var before = DayTally.Before(bound).Sum(at => counts.TryGetValue((at.Tier, at.Block), out var slots) ? DayTally.Sums(slots)[at.Slot] : 0);

        Assert.Equal(days.Count(d => d < bound), before);
    });

    [Fact]
    public void Reaches_AnySpanThatTouches_BeginsWithinItsClass() => Gen.Select(Day, Day, Gen.Int[-4_400_000, 3_000_000]).Sample((a, b, from) =>
    {
        var (first, last) = (Math.Min(a, b), Math.Max(a, b));
        if (last < from)
            return;

        var reach = SpanMapping.Reach(first, last);

        Assert.True(first >= SpanMapping.Reaches(from)[reach][1]);
    });
}
