using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;
using Khrushchev.Graph.Web.Components.Causes;
using Khrushchev.Graph.Web.Components.State;

namespace Khrushchev.Graph.Web.Tests.Components.Causes;

public sealed class WhatIfTests
{
    private static readonly PageState Map = PageAddress.Read("causes/a?reading=school");

    [Fact]
    public void Ask_OfACause_StaysOnTheMap() => Assert.Equal("causes/a?reading=school&without=c", Ask("c"));

    [Fact]
    public void Ask_OfWhatIsExplained_GoesToItsEffects() => Assert.Equal("effects/a?reading=school&without=a", Ask("a"));

    [Fact]
    public void Ask_OfAnEffectThatLedToNothing_HasNoAnswer()
    {
        var slice = Closures.Of("b<a") with { Nodes = [Closures.Head("a"), Closures.Head("b")], Steps = [0, 1] };
        var effects = CausesDrawing.Of(slice, CausalDirection.Effects, new(null, []), CausesRoom.Guess(large: false));

        Assert.NotNull(WhatIf.Ask(new PageState { View = View.Causes, Effects = true, Focus = new("a") }, effects, new("a")));
        Assert.Null(WhatIf.Ask(new PageState { View = View.Causes, Effects = true, Focus = new("a") }, effects, new("b")));
    }

    [Fact]
    public void Summary_OfACauseMap_SaysFirstWhatBecomesOfWhatIsExplained()
    {
        var result = KnockOut.Of(Closures.Of("a<b; b<c"), new EntityId("c"));

        Assert.Equal("Without “C”, on this account “A” is weakened. On the way there: 1 is weakened.", WhatIf.Summary(result, new EntityId("a")));
        Assert.Equal("Without “C”, on this account: 2 are weakened.", WhatIf.Summary(result));
        Assert.Equal("On this account nothing rests on “A”.", WhatIf.Summary(KnockOut.Of(Closures.Of("a<b"), new EntityId("a"))));
    }

    [Fact]
    public void Ask_OfWhatIsExplained_WhereNothingRestsOnIt_HasNoAnswer() =>
        Assert.Null(WhatIf.Ask(Map, Closures.Picture(Closures.Of("a<b")), new("a")));

    private static string? Ask(string id)
    {
        var picture = Closures.Picture(Closures.Of("a<b; b<c"));
        picture.RootLedOn = true;
        return Uri.UnescapeDataString(WhatIf.Ask(Map, picture, new(id))!.ToAddress());
    }
}
