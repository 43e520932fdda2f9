using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Web.Components.Causes;

namespace Khrushchev.Graph.Web.Tests.Components.Causes;

public sealed class CausesSelectionTests
{
    [Theory]
    [InlineData(1, "a b c")]
    [InlineData(2, "a b c d e")]
    [InlineData(3, "a b c d e f")]
    public void Of_ASmallClosure_ShowsItToTheDepth(int depth, string expected)
    {
        var closure = Closures.Of("a<b c; b<d; c<e; e<f");

        var part = CausesSelection.Of(closure, CausalDirection.Causes, new(depth, []));

        Assert.Equal(expected, Closures.Ids(part.Nodes));
        Assert.Equal(closure.Nodes.Length - part.Nodes.Length, part.NodesLeftOut);
        Assert.All(part.Relations, r => Assert.Contains(part.Nodes, n => n.Id == r.From));
    }

    [Fact]
    public void Of_LittleRoom_GivesEachDirectCauseItsFirstCauseBeforeAnyItsSecond()
    {
        var closure = Closures.Of("a<b c; b<b1 b2 b3; c<c1 c2");

        var part = CausesSelection.Of(closure, CausalDirection.Causes, new(2, []), room: 5);

        Assert.Equal("a b b1 c c1", Closures.Ids(part.Nodes));
    }

    [Fact]
    public void Of_AnOpenedCard_BringsItsCausesWhateverTheDepth()
    {
        var closure = Closures.Of("a<b; b<c; c<d; d<e");

        Assert.Equal("a b c", Closures.Ids(CausesSelection.Of(closure, CausalDirection.Causes, new(1, Closures.Opened("b"))).Nodes));
        Assert.Equal("a b c d", Closures.Ids(CausesSelection.Of(closure, CausalDirection.Causes, new(1, Closures.Opened("b", "c"))).Nodes));
        Assert.Equal("a b", Closures.Ids(CausesSelection.Of(closure, CausalDirection.Causes, new(1, Closures.Opened("c"))).Nodes));
    }

    [Fact]
    public void Of_ManyCauses_StaysWithinTheRoomOfTheUsualDepth()
    {
        var closure = Closures.Of("a<" + string.Join(' ', Enumerable.Range(1, 9).Select(i => $"b{i}"))
            + ";" + string.Join(';', Enumerable.Range(1, 9).Select(i => $"b{i}<c{i} d{i}")));

        Assert.Equal(CausesSelection.UsualRoom, CausesSelection.Of(closure, CausalDirection.Causes, new(2, [])).Nodes.Length);
    }

    [Fact]
    public void Direct_IsWhatIsOneStepAway() =>
        Assert.Equal("a b c", Closures.Ids(CausesSelection.Direct(Closures.Of("a<b c; b<d"), CausalDirection.Causes).Nodes));
}
