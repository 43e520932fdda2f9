using CsCheck;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Tests.Layouts.Timeline;

public sealed class StripScaleTests
{
    private static readonly Gen<StripScale> Scales = Gen.Select(Gen.Int[-9000, 9000], Gen.Int[0, 40_000], Gen.Int[-9000, 40_000], Gen.Int[0, 9000],
        (from, length, period, years) => StripScale.Of(new DayRange(from, from + length), new DayRange(period, period + years)));

    [Fact]
    public void Of_ALongHistoryBefore_FoldsItIntoAFifth()
    {
        var scale = StripScale.Of(new DayRange(0, 9999), new DayRange(8000, 9999));

        Assert.Equal([(0.0, 0.2, true), (0.2, 1.0, false)], scale.Pieces.Select(p => (p.Left, p.Right, p.IsFolded)));
        Assert.True(scale.Pieces[1].Days.From < 8000);
    }

    [Fact]
    public void Of_LongOnBothSides_FoldsBoth() =>
        Assert.Equal([true, false, true], StripScale.Of(new DayRange(0, 9999), new DayRange(5000, 5999)).Pieces.Select(p => p.IsFolded));

    [Fact]
    public void Of_AHistoryThatFits_IsTrueThroughout() =>
        Assert.Equal(new StripPiece(new DayRange(0, 999), 0, 1, false), Assert.Single(StripScale.Of(new DayRange(0, 999), new DayRange(200, 999)).Pieces));

    [Fact]
    public void Of_AnyDays_CoversEachOnceAndFoldsOnlyToSaveRoom() => Scales.Sample(scale =>
    {
        Assert.Equal((0, 1), (scale.Pieces[0].Left, scale.Pieces[^1].Right));
        foreach (var (a, b) in scale.Pieces.Zip(scale.Pieces.Skip(1)))
            Assert.Equal((a.Right, a.Days.To + 1), (b.Left, b.Days.From));
        var main = scale.Pieces.Single(p => !p.IsFolded);
        Assert.All(scale.Pieces, p => Assert.True(p.Length > 0));
        Assert.All(scale.Pieces.Where(p => p.IsFolded), p => Assert.True((p.Right - p.Left) / p.Length <= (main.Right - main.Left) / main.Length));
    });

    [Fact]
    public void DayAt_IsTheInverseOfShareOf() => Gen.Select(Scales, Gen.Double[0, 1]).Sample((scale, share) =>
        Assert.Equal(share, scale.ShareOf(scale.DayAt(share)), 9));

    [Fact]
    public void ShareOf_LaterDays_AreNeverFurtherLeft() => Gen.Select(Scales, Gen.Int[-20_000, 60_000], Gen.Int[0, 9000]).Sample((scale, day, later) =>
        Assert.True(scale.ShareOf(day) <= scale.ShareOf(day + later) + 1e-12));
}
