using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Tests.Layouts.Causes;

public sealed class CausalMapTests
{
    private static readonly CausalMap Map = CausalLayout.Of(CausalSlices.Zhukov);

    [Fact]
    public void Next_Causes_LeadFromZhukovBackToStalin()
    {
        List<string> way = ["zhukov-dismissed"];
        while (Map.Next(new EntityId(way[^1]), CausalMove.Cause) is { } cause)
            way.Add(cause.Value);
        Assert.Equal(["zhukov-dismissed", "anti-party-group", "decentralisation", "secret-police", "stalin-dies"], way);
    }

    [Fact]
    public void CausesOf_AntiPartyGroup_TriggerFirst() =>
        Assert.Equal(
            ["decentralisation", "secret-speech", "zhukov-minister"],
            Map.CausesOf(new EntityId("anti-party-group")).Select(e => e.Relation.From.Value));

    [Fact]
    public void Next_UpAndDown_WalkThroughAColumnAndStop()
    {
        var column = Map.Cards.Where(c => c.Layer == 1).OrderBy(c => c.Row).Select(c => c.Entity.Id).ToArray();
        Assert.Equal(column[1], Map.Next(column[0], CausalMove.Down));
        Assert.Equal(column[0], Map.Next(column[1], CausalMove.Up));
        Assert.Null(Map.Next(column[0], CausalMove.Up));
        Assert.Null(Map.Next(column[^1], CausalMove.Down));
    }

    [Fact]
    public void Next_UnknownCard_IsNull()
    {
        foreach (var move in Enum.GetValues<CausalMove>())
            Assert.Null(Map.Next(new EntityId("nowhere"), move));
    }
}
