namespace Khrushchev.Graph.Web.Tests.Components.Cards;

public sealed class CardPagesTests
{
    [Fact]
    public async Task Deck_SaysOnHowManyPointsTheRecordDiffers()
    {
        await using var app = PageCourse.Open();
        using var client = await app.ReadyAsync();

        var page = await client.PageAsync("/cards");

        Assert.Equal("1 How did Khrushchev rise to power? 2 points · 1953–1957 the record differs on 1", Assert.Single(page.QuerySelectorAll(".deck li")).Words());
    }

    [Fact]
    public async Task Card_IsSentWithItsQuestionAlone()
    {
        await using var app = PageCourse.Open();
        using var client = await app.ReadyAsync();

        var page = await client.PageAsync("/cards/rise");

        Assert.Equal("How did Khrushchev rise to power?", page.QuerySelector("h1").Words());
        Assert.Empty(page.QuerySelectorAll(".answer li"));
        Assert.Equal("false", page.QuerySelector("button.turn")!.GetAttribute("aria-expanded"));
    }
}
