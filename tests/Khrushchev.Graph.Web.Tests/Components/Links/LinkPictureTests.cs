using Khrushchev.Graph.Web.Components.Links;

namespace Khrushchev.Graph.Web.Tests.Components.Links;

public sealed class LinkPictureTests
{
    private const string Diamond = "a<b c d; b<d; c<d";

    [Fact]
    public async Task Of_SeveralChains_TellsEachAndDrawsAllOnOneMap()
    {
        var picture = await Chains.PictureAsync(Diamond, "d", "a");

        Assert.Equal(["Directly", "By way of B", "By way of C"], picture.Chains.Select(c => c.Way));
        Assert.Equal(["a", "b", "c", "d"], picture.Map.Cards.Select(c => c.Entity.Id.Value).Order());
        Assert.Equal(5, picture.Map.Edges.Length);
        Assert.Equal("D. This made what came next likely: d led to b. B. This made what came next likely: b led to a. A.", picture.Chains[1].Told.Text);
    }

    [Fact]
    public async Task Of_FewerThanThereAre_TellsTheFirst() =>
        Assert.Equal(["Directly", "By way of B"], (await Chains.PictureAsync(Diamond, "d", "a", most: 2)).Chains.Select(c => c.Way));

    [Fact]
    public async Task Way_ByMany_NamesThemInOrder() =>
        Assert.Equal("By way of D, C and B", (await Chains.PictureAsync("a<b; b<c; c<d; d<e", "e", "a")).Chains.Single().Way);

    [Fact]
    public async Task Look_OfAChain_LightsItAndFadesTheOthersWithoutMovingACard()
    {
        var picture = await Chains.PictureAsync(Diamond, "d", "a");
        var look = picture.Look(picture.Chains[1]);

        Assert.Equal(["b|LED_TO|a", "d|LED_TO|b"], look.Lit.Order(StringComparer.Ordinal));
        Assert.Equal(["c|LED_TO|a", "d|LED_TO|a", "d|LED_TO|c"], look.Faded.Order(StringComparer.Ordinal));
        Assert.Equal("c", Assert.Single(look.FadedCards).Value);
        Assert.Equal("a d", Chains.Ids(look.Ends.Order()));
    }

    [Fact]
    public async Task Through_AThing_IsTheChainThatIsReadWhereItComesByIt()
    {
        var picture = await Chains.PictureAsync(Diamond, "d", "a");

        Assert.Equal(2, picture.Through(new("b"), picture.Chains[2])!.Number);
        Assert.Equal(3, picture.Through(new("a"), picture.Chains[2])!.Number);
        Assert.Null(picture.Through(new("nowhere"), picture.Chains[0]));
    }

    [Fact]
    public async Task Found_SaysHowManyAndHowLong()
    {
        Assert.Equal("3 chains, best explained first · 1 to 2 steps", LinkWords.Sub(await Chains.PictureAsync(Diamond, "d", "a")));
        Assert.Equal("One chain · 1 step", LinkWords.Sub(await Chains.PictureAsync("a<b", "b", "a")));
    }
}
