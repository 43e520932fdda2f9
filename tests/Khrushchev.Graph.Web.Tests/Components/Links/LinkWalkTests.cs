using Khrushchev.Graph.Web.Components.Links;

namespace Khrushchev.Graph.Web.Tests.Components.Links;

public sealed class LinkWalkTests
{
    [Fact]
    public async Task OnwardAndBack_GoFromOneEndToTheOther()
    {
        var chain = (await Chains.PictureAsync("a<b; b<c", "c", "a")).Chains.Single();
        var start = LinkWalk.Start(chain);

        var middle = start.Onward()!;
        var end = middle.Onward()!;

        Assert.Equal(("c", "b", "a"), (start.At.Value, middle.At.Value, end.At.Value));
        Assert.Equal(("c|LED_TO|b", "c|LED_TO|b", "b|LED_TO|a"), (start.Claim.Id, middle.Claim.Id, end.Claim.Id));
        Assert.Null(end.Onward());
        Assert.Equal(middle, end.Back());
        Assert.Equal(start, middle.Back());
        Assert.Null(start.Back());
    }

    [Fact]
    public async Task Step_GoesRoundThroughTheClaims()
    {
        var chain = (await Chains.PictureAsync("a<b; b<c", "c", "a")).Chains.Single();

        Assert.Equal(1, LinkWalk.Start(chain).Step(1).Place);
        Assert.Equal(1, LinkWalk.Start(chain).Step(-1).Place);
        Assert.Equal(0, LinkWalk.Start(chain).Step(1).Step(1).Place);
    }

    [Fact]
    public async Task To_AThingOfTheChain_TellsTheClaimThatLeadsThere()
    {
        var chain = (await Chains.PictureAsync("a<b; b<c", "c", "a")).Chains.Single();

        Assert.Equal("b|LED_TO|a", LinkWalk.To(chain, new("a")).Claim.Id);
        Assert.True(LinkWalk.To(chain, new("c")).AtStart);
    }
}
