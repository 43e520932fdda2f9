using Khrushchev.Graph.Web.Components.Links;

namespace Khrushchev.Graph.Web.Tests.Components.Links;

public sealed class LinkAnswerTests
{
    [Fact]
    public async Task Find_AChain_HasItWithThePagesThatCiteWhatItRestsOn()
    {
        var answer = await AskAsync("a<b; b<c", "c", "a");

        Assert.Single(answer.Paths!.Paths);
        Assert.Equal("a b", Chains.Ids(answer.Details.Keys.Order()));
        Assert.Null(answer.Help);
    }

    [Fact]
    public async Task Find_NoChainButOneBack_SaysSo()
    {
        var answer = await AskAsync("a<b; b<c", "a", "c");

        Assert.Empty(answer.Paths!.Paths);
        Assert.Equal(new LinkHelp(true, null, null), answer.Help);
    }

    [Fact]
    public async Task Find_NoChainEitherWay_NamesTheNearestCommonCauseAndEffect()
    {
        var help = (await AskAsync("a<b c; b<d; c<d; d<e", "b", "c")).Help!;

        Assert.Equal((false, "d", "a"), (help.Reversed, help.CommonCause?.Id.Value, help.CommonEffect?.Id.Value));
    }

    [Theory]
    [InlineData("a", "nowhere")]
    [InlineData("nowhere", "a")]
    [InlineData("a", "a")]
    [InlineData(null, "a")]
    [InlineData(null, null)]
    public async Task Find_WithoutTwoDifferentThings_HasNoChains(string? from, string? to)
    {
        var answer = await AskAsync("a<b", from, to);

        Assert.Null(answer.Paths);
        Assert.Equal(to == "a" ? "a" : null, answer.To?.Id.Value);
    }

    private static async Task<LinkAnswer> AskAsync(string text, string? from, string? to) => await LinkAnswer.FindAsync(
        await Chains.StoreAsync(text), from is null ? null : new(from), to is null ? null : new(to), TestContext.Current.CancellationToken);
}
