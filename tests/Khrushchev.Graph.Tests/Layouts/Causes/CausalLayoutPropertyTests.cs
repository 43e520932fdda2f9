using CsCheck;
using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Layouts.Causes;

public sealed class CausalLayoutPropertyTests
{
    private static readonly CausalLayoutOptions Options = CausalLayoutOptions.Default;

    [Fact]
    public void Of_AnySlice_CardsKeepTheirDistance() => CausalSlices.Wild.Sample(slice =>
    {
        var map = CausalLayout.Of(slice);
        Assert.Equal(slice.Nodes.Length, map.Cards.Length);
        foreach (var column in map.Cards.GroupBy(c => c.Layer))
        {
            var cards = column.OrderBy(c => c.Row).ToArray();
            Assert.All(cards, c => Assert.Equal(map.Layers[c.Layer].X, c.Rect.X));
            for (var i = 1; i < cards.Length; i++)
                Assert.True(cards[i].Rect.Y - cards[i - 1].Rect.Bottom >= Options.MinRowGap);
        }
        for (var c = 1; c < map.Layers.Length; c++)
            Assert.True(map.Layers[c].X - map.Layers[c - 1].X - map.Layers[c - 1].Width >= Options.MinLayerGap);
        Assert.All(map.Cards, c => Assert.True(c.Rect is { X: >= 0, Y: >= 0 } && c.Rect.Right <= map.Width && c.Rect.Bottom <= map.Height));
    });

    [Fact]
    public void Of_AnySlice_NoArrowTouchesACardButItsEnds() => CausalSlices.Wild.Sample(slice =>
    {
        var map = CausalLayout.Of(slice);
        foreach (var edge in map.Edges)
        {
            Assert.Matches(SvgPath.Whole(), edge.PathData);
            foreach (var point in SvgPath.Sample(edge.PathData).Append(edge.Label))
                Assert.DoesNotContain(map.Cards, c => Inside(c.Rect, point, margin: IsEnd(c, edge) ? -0.01 : 4));
        }
    });

    [Fact]
    public void Of_AnySlice_ArrowsStartAndEndOnTheirCards() => CausalSlices.Wild.Sample(slice =>
    {
        var map = CausalLayout.Of(slice);
        foreach (var edge in map.Edges)
        {
            var (cause, effect) = (map.Find(edge.Relation.From)!, map.Find(edge.Relation.To)!);
            Assert.Equal(cause.Layer < effect.Layer ? 0 : 180, edge.EndAngle);
            Assert.Equal(edge.EndAngle == 0 ? cause.Rect.Right : cause.Rect.X, edge.Start.X);
            Assert.Equal(edge.EndAngle == 0 ? effect.Rect.X : effect.Rect.Right, edge.End.X);
            Assert.InRange(edge.Start.Y, cause.Rect.Y + 5, cause.Rect.Bottom - 5);
            Assert.InRange(edge.End.Y, effect.Rect.Y + 5, effect.Rect.Bottom - 5);
            var points = SvgPath.Sample(edge.PathData);
            Assert.Equal(edge.Start.X, points[0].X, 0.02);
            Assert.Equal(Options.HeadLength, Math.Abs(edge.End.X - points[^1].X), 0.02);
            Assert.Equal(edge.End.Y, points[^1].Y, 0.02);
        }
    });

    [Fact]
    public void Of_AnySlice_HeadsOnACardStandApart() => CausalSlices.Wild.Sample(slice =>
    {
        foreach (var side in CausalLayout.Of(slice).Edges.GroupBy(e => e.End.X + "/" + e.Relation.To))
        {
            var heads = side.Select(e => e.End.Y).Order().ToArray();
            for (var i = 1; i < heads.Length; i++)
                Assert.True(heads[i] - heads[i - 1] >= Options.PortSpacing - 1e-9);
        }
    });

    [Fact]
    public void Of_AnySlice_ACertainlyLaterCardIsNeverFurtherLeftNorEarlierInReading() => CausalSlices.Wild.Sample(slice =>
    {
        var map = CausalLayout.Of(slice);
        for (var i = 0; i < map.Cards.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (map.Cards[i].Entity.Date is { } later && map.Cards[j].Entity.Date is { } earlier)
                    Assert.NotEqual(DateOrder.Before, later.Compare(earlier));
            }
        }
        Assert.Equal(map.Cards.Select(c => c.Layer).Order(), map.Cards.Select(c => c.Layer));
    });

    [Fact]
    public void Of_SoundSlice_EveryCauseStandsLeftOfItsEffect() => CausalSlices.Sound.Sample(slice =>
    {
        var map = CausalLayout.Of(slice);
        Assert.All(map.Edges, e => Assert.True(map.Find(e.Relation.From)!.Layer < map.Find(e.Relation.To)!.Layer));
    });

    [Fact]
    public void Of_SliceInAnotherOrder_IsTheSameMap() => Gen.Select(CausalSlices.Wild, Gen.Int).Sample((slice, seed) =>
    {
        var random = new Random(seed);
        var nodes = slice.Nodes.ToArray();
        var claims = slice.Relations.ToArray();
        random.Shuffle(nodes);
        random.Shuffle(claims);
        var (map, again) = (CausalLayout.Of(slice), CausalLayout.Of(new GraphSlice([.. nodes], slice.Steps, [.. claims], 0, false)));
        Assert.Equal(map.Cards, again.Cards);
        Assert.Equal(map.Edges, again.Edges);
        Assert.Equal((map.Width, map.Height, map.Scale), (again.Width, again.Height, again.Scale));
    });

    [Fact]
    public void Of_SoundSlice_FillsItsPageAsFarAsCardsMayGrow() => CausalSlices.Sound.Sample(slice =>
    {
        var map = CausalLayout.Of(slice);
        var (width, height) = (map.Width * map.Scale / Options.ViewportWidth, map.Height * map.Scale / Options.ViewportHeight);
        Assert.True(map.Scale <= Options.MinScale || (width <= 1.001 && height <= 1.001));
        Assert.True(map.Scale >= Options.MaxScale || width > 0.9 || height > 0.9);
    });

    private static bool Inside(LayoutRect rect, LayoutPoint point, double margin) =>
        point.X > rect.X - margin && point.X < rect.Right + margin && point.Y > rect.Y - margin && point.Y < rect.Bottom + margin;

    private static bool IsEnd(CausalCard card, CausalEdge edge) =>
        card.Entity.Id == edge.Relation.From || card.Entity.Id == edge.Relation.To;
}
