using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Web.Components.Causes;

namespace Khrushchev.Graph.Web.Tests.Components.Causes;

public sealed class CausesDrawingTests
{
    private static readonly CausesRoom Room = CausesRoom.Guess(large: false);

    // Nine direct causes with two causes each, one of which has a cause far behind.
    private static readonly GraphSlice Large = Closures.Of("a<" + string.Join(' ', Enumerable.Range(1, 9).Select(i => $"b{i}"))
        + ";" + string.Join(';', Enumerable.Range(1, 9).Select(i => $"b{i}<c{i} d{i}")) + ";d9<e;e<f");

    [Fact]
    public void Of_ACardThatIsShownAnyway_MovesNothing()
    {
        var free = Draw(new(null, []));

        var kept = Draw(new(null, [], Kept: new("b1")));

        Assert.True(free.Shows(new("b1")));
        Assert.Equal(free.Map.Cards, kept.Map.Cards);
    }

    [Fact]
    public void Of_ACardThatIsNotShown_IsBroughtWithTheWayToIt()
    {
        Assert.False(Draw(new(null, [])).Shows(new("f")));

        var kept = Draw(new(null, [], Kept: new("f")));

        Assert.Equal(["f|LED_TO|e", "e|LED_TO|d9", "d9|LED_TO|b9", "b9|LED_TO|a"], kept.Chain(new("f")).Select(r => r.Id));
    }

    [Fact]
    public void Of_TheWhole_ShowsEverythingWithinTheRoom()
    {
        var whole = Draw(new(null, [], Whole: true));

        Assert.Equal(Large.Nodes.Length, whole.Map.Cards.Length);
        Assert.True(Room.Holds(whole.Map));
    }

    [Fact]
    public void Of_ByRole_ShowsDirectCausesWithTheirReasons()
    {
        var direct = CausesDrawing.Of(Closures.Of("a<b c; b<d; c<b"), CausalDirection.Causes, new(null, [], ByRole: true), Room);

        Assert.Equal("a b c", Closures.Ids(direct.Map.Cards.Select(c => c.Entity)));
        Assert.All(direct.Map.Edges, e => Assert.Equal("a", e.Relation.To.Value));
        Assert.Equal("b led to a.", direct.Reason(new("b")));
        Assert.False(direct.Draws(direct.Closure.Relations.Single(r => r.To.Value == "b" && r.From.Value == "d")));
        Assert.False(direct.Draws(direct.Closure.Relations.Single(r => r.To.Value == "c")));
    }

    [Fact]
    public void Of_MoreDirectCausesThanThePageHoldsWithReasons_LeavesThemOut()
    {
        var direct = Draw(new(null, [], ByRole: true));

        Assert.Equal(9, direct.Map.Cards.Length - 1);
        Assert.Null(direct.Reason(new("b1")));
    }

    [Fact]
    public void Of_APhone_TellsAsMuchAsAPageDoes()
    {
        var phone = CausesDrawing.Of(Large, CausalDirection.Causes, new(null, []), new CausesRoom(390, 500, false));

        Assert.Equal(CausesSelection.UsualRoom, phone.Map.Cards.Length);
        Assert.Equal(0, phone.Hidden(new("a")));
    }

    private static CausesPicture Draw(CausesExtent extent) => CausesDrawing.Of(Large, CausalDirection.Causes, extent, Room);
}
