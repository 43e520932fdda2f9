using System.Text.RegularExpressions;

namespace Khrushchev.Graph.Browser.Tests;

public sealed class LinksTests(BrowserApp app)
{
    /// <summary>"How did the Secret Speech lead to Hungary?", asked by somebody who has never seen the page, with a keyboard alone.</summary>
    [Fact]
    public async Task HowDidTheSecretSpeechLeadToHungary_IsFoundFromTheCausesByKeyboardAlone()
    {
        var page = await app.OpenAsync(Screen.Laptop, "causes");
        await page.GetByRole(AriaRole.Link, new() { Name = "how two things are linked" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Combobox, new() { Name = "The cause" }).FocusAsync();
        await page.Keyboard.TypeAsync("secret speech");
        await Assertions.Expect(page.Locator("#link-from-results [role=option]").First).ToContainTextAsync("The Secret Speech");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Its effect" })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("hungarian");
        await Assertions.Expect(page.Locator("#link-to-results [role=option]").First).ToContainTextAsync("Hungarian rising");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("How did “The Secret Speech” lead to “Hungarian rising”?");
        await Assertions.Expect(page.Locator("#chains-title")).ToBeFocusedAsync();
        var told = await page.Locator(".chain .told").First.InnerTextAsync();
        Assert.StartsWith("The Secret Speech (25 February 1956).", told, StringComparison.Ordinal);
        Assert.EndsWith("Hungarian rising (23 October – 11 November 1956).", told, StringComparison.Ordinal);
        Assert.Contains("/links/secret-speech/hungarian-rising", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PickingAChain_LightsItOnTheMapAndMovesNoCard()
    {
        var page = await app.OpenAsync(Screen.Light, "links/stalin-dies/zhukov-dismissed");
        await page.Locator(".links[data-ready]").WaitForAsync();
        var places = await PlacesAsync(page);
        var first = await page.Locator(".card.chosen").CountAsync();

        await page.GetByRole(AriaRole.Radio).First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("chain=2$"));
        await Assertions.Expect(page.Locator(".chain").Nth(1)).ToHaveClassAsync("chain read");
        Assert.True(await page.Locator(".card.faded").CountAsync() > 0);
        Assert.Equal(places, await PlacesAsync(page));
        Assert.NotEqual(first, await page.Locator(".card.chosen").CountAsync());
    }

    [Fact]
    public async Task ArrowsOnTheMap_WalkTheChainAndTurnToTheNext()
    {
        var page = await app.OpenAsync(Screen.Light, "links/secret-speech/hungarian-rising?chain=2");
        await page.Locator(".links[data-ready]").WaitForAsync();
        await page.Locator("[data-card='secret-speech']").FocusAsync();

        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator("[data-card='polish-october']")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".links > [role=status]")).ToContainTextAsync("chain 2 of 3, long-term: Polish October");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("chain=3$"));
        await Assertions.Expect(page.Locator("[data-card='polish-october']")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".foot .place")).ToHaveTextAsync("3 of 4");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator("[data-card='hungarian-rising']")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".foot .place")).ToHaveTextAsync("4 of 4");
    }

    [Fact]
    public async Task Footnote_LeadsToTheLineItRestsOn()
    {
        var page = await app.OpenAsync(Screen.Light, "links/stalin-dies/zhukov-dismissed");

        var mark = page.Locator(".told .footnote").First;
        var number = await mark.InnerTextAsync();
        await mark.ClickAsync();

        await Assertions.Expect(page.Locator($"#rests-{number}")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task NoChain_OffersTheOneThatLeadsTheOtherWay()
    {
        var page = await app.OpenAsync(Screen.Phone, "links/hungarian-rising/secret-speech");

        await page.GetByRole(AriaRole.Link, new() { Name = "Show it" }).ClickAsync();

        await Assertions.Expect(page.Locator(".chain").First).ToBeVisibleAsync();
        Assert.Contains("/links/secret-speech/hungarian-rising", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Phone_ReadsBeforeItDraws()
    {
        var page = await app.OpenAsync(Screen.Phone, "links/stalin-dies/zhukov-dismissed");
        await page.Locator(".links[data-ready]").WaitForAsync();

        await Assertions.Expect(page.Locator(".chain .told").First).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("[data-stage]")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Map" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-stage]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task CauseMap_AsksHowACardIsLinkedToWhatItExplains()
    {
        var page = await app.OpenAsync(Screen.Light, "causes/zhukov-dismissed");
        await page.Locator(".causes[data-ready]").WaitForAsync();

        await page.Locator("[data-card='beria-arrested']").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "How is it linked?" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/links/beria-arrested/zhukov-dismissed$"));
        await Assertions.Expect(page.Locator(".chain").First).ToBeVisibleAsync();
    }

    internal static Task<string> PlacesAsync(IPage page) => page.EvaluateAsync<string>(
        "() => [...document.querySelectorAll('[data-card]')].map(c => [c.dataset.card, c.offsetLeft, c.offsetTop].join()).sort().join(' ')");
}
