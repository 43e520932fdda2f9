using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Tests.Layouts.Causes;

public sealed class CausalLayoutTests
{
    [Fact]
    public void Of_Zhukov_IsTheMapOfTheLook()
    {
        var map = CausalLayout.Of(CausalSlices.Zhukov);
        Assert.Equal(["March 1953", "June–September 1953", "1955–57", "June 1957", "October 1957"], map.Layers.Select(l => l.Heading));
        Assert.Equal(0, map.Crossings);
        Assert.Equal(
            ["beria-arrested", "first-secretary", "secret-police"],
            map.Cards.Where(c => c.Layer == 1).OrderBy(c => c.Row).Select(c => c.Entity.Id.Value).Order());
        Assert.True(map.Scale > 1.2, "The cards could be larger.");
    }

    [Fact]
    public void Of_Zhukov_TheLastStepIsQuiteStraight()
    {
        var edge = CausalLayout.Of(CausalSlices.Zhukov).Edges.Single(e => e.Relation.To.Value == "zhukov-dismissed");
        Assert.Equal(edge.Start.Y, edge.End.Y);
        Assert.DoesNotContain('C', edge.PathData);
    }

    [Fact]
    public void Of_NoNodes_IsEmpty() => Assert.Empty(CausalLayout.Of(CausalSlices.Slice([], [])).Cards);

    [Fact]
    public void Of_OneNodeThatLeadsToItself_IsOneCard()
    {
        var map = CausalLayout.Of(CausalSlices.Slice([CausalSlices.Event("a")], [CausalSlices.Claim("a", "a")]));
        Assert.Single(map.Cards);
        Assert.Empty(map.Edges);
        Assert.Equal("undated", map.Layers.Single().Heading);
    }

    [Fact]
    public void Of_TwoReadingsOfOneCause_AreTwoArrowsSideBySide()
    {
        var map = CausalLayout.Of(CausalSlices.Slice(
            [CausalSlices.Event("a"), CausalSlices.Event("b")],
            [CausalSlices.Claim("a", "b", reading: "one"), CausalSlices.Claim("a", "b", reading: "two", number: 2)]));
        Assert.Equal(2, map.Edges.Select(e => e.PathData).Distinct().Count());
        Assert.True(Math.Abs(map.Edges[0].End.Y - map.Edges[1].End.Y) >= 16);
    }

    [Fact]
    public void Of_EffectCertainlyBeforeItsCause_ArrowPointsBack()
    {
        var map = CausalLayout.Of(CausalSlices.Slice(
            [CausalSlices.Event("late", "1960"), CausalSlices.Event("early", "1950")], [CausalSlices.Claim("late", "early")]));
        Assert.Equal(180, map.Edges.Single().EndAngle);
        Assert.True(map.Find(new EntityId("early"))!.Layer < map.Find(new EntityId("late"))!.Layer);
    }

    [Fact]
    public void Of_PolicyThatACauseChangedLater_StaysRightOfThatCause()
    {
        // The policy begins before the event, but lasts past it, so the claim contradicts no date.
        var map = CausalLayout.Of(CausalSlices.Slice(
            [CausalSlices.Policy("thaw", "1953/1962"), CausalSlices.Event("between", "1956"), CausalSlices.Event("sputnik", "1957-10-04")],
            [CausalSlices.Claim("sputnik", "thaw")]));
        Assert.Equal(0, map.Edges.Single().EndAngle);
    }

    [Fact]
    public void Of_MoreCausesThanACardIsTall_CardGrows()
    {
        var causes = Enumerable.Range(0, 9).Select(i => $"c{i}").ToArray();
        var map = CausalLayout.Of(CausalSlices.Slice(
            [CausalSlices.Event("effect"), .. causes.Select(c => CausalSlices.Event(c))], causes.Select(c => CausalSlices.Claim(c, "effect"))));
        Assert.Equal(8 * 16 + 20, map.Find(new EntityId("effect"))!.Rect.Height);
        Assert.Equal(84, map.Find(new EntityId("c0"))!.Rect.Height);
    }

    [Fact]
    public void Of_ManyCausesOfKnownDates_ArePartedByDateToFitThePage()
    {
        var causes = Enumerable.Range(1940, 16).Select(y => $"y{y}").ToArray();
        var map = CausalLayout.Of(CausalSlices.Slice(
            [CausalSlices.Event("effect", "1960"), .. causes.Select(c => CausalSlices.Event(c, c[1..]))],
            causes.Select(c => CausalSlices.Claim(c, "effect"))));
        Assert.True(map.Layers.Length > 2, "Sixteen cards in one column leave half the page empty.");
        Assert.True(map.Cards.CountBy(c => c.Layer).Max(g => g.Value) < 9);
    }

    [Fact]
    public void Of_LongClaim_RunsThroughBetweenTheCards()
    {
        var map = CausalLayout.Of(CausalSlices.Slice(
            [CausalSlices.Event("a", "1950"), CausalSlices.Event("b", "1951"), CausalSlices.Event("c", "1952")],
            [CausalSlices.Claim("a", "b"), CausalSlices.Claim("b", "c"), CausalSlices.Claim("a", "c")]));
        var middle = map.Find(new EntityId("b"))!.Rect;
        var crossing = SvgPath.Sample(map.Edges.Single(e => e.Relation.Id == "a|LED_TO|c").PathData).Where(p => p.X > middle.X && p.X < middle.Right);
        Assert.All(crossing, p => Assert.True(p.Y <= middle.Y - 15.9 || p.Y >= middle.Bottom + 15.9));
    }

    [Fact]
    public void Of_LongClaimsPastManyColumns_BendNoMoreThanTheyMust()
    {
        // Eight columns that climb: whatever the cards beside it, a claim needs one bend to leave its height and one to reach its end.
        var chain = Enumerable.Range(0, 8).Select(i => $"e{i}").ToArray();
        var map = CausalLayout.Of(CausalSlices.Slice(
            [
                .. chain.Select((id, i) => CausalSlices.Event(id, $"{1950 + i}")),
                .. chain[1..^1].Select((id, i) => CausalSlices.Event("x" + id, $"{1951 + i}")),
            ],
            [
                .. chain.Zip(chain[1..], (a, b) => CausalSlices.Claim(a, b)),
                .. chain[1..^1].Select(id => CausalSlices.Claim("x" + id, chain[^1])),
                CausalSlices.Claim("e0", "e7", CausalRole.LongTerm),
            ]));
        var longest = map.Edges.Single(e => e.Relation.Id == "e0|LED_TO|e7");
        Assert.True(longest.PathData.Count(c => c == 'C') <= 2, longest.PathData);
    }
}
