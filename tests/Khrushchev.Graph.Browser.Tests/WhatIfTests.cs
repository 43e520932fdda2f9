using System.Text.RegularExpressions;

namespace Khrushchev.Graph.Browser.Tests;

public sealed class WhatIfTests(BrowserApp app)
{
    [Fact]
    public async Task WhatIfNot_ByKey_JudgesTheCardsInPlaceAndStandsInTheAddress()
    {
        var page = await app.OpenAsync(Screen.Light, "causes/zhukov-dismissed");
        await page.Locator(".causes[data-ready]").WaitForAsync();
        var places = await LinksTests.PlacesAsync(page);
        await page.Locator("[data-card='zhukov-minister']").ClickAsync();

        await page.Keyboard.PressAsync("w");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("without=zhukov-minister$"));
        await Assertions.Expect(page.Locator("[data-card='zhukov-minister'] .outcome")).ToHaveTextAsync("thought away");
        await Assertions.Expect(page.Locator("[data-card='zhukov-dismissed'] .outcome")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".causes > [role=status]"))
            .ToContainTextAsync("Without “Zhukov becomes Defence Minister”, on this account");
        Assert.Equal(places, await LinksTests.PlacesAsync(page));

        var other = await app.OpenAsync(Screen.Dark, new Uri(page.Url).PathAndQuery.TrimStart('/'));
        await Assertions.Expect(other.Locator("[data-card='zhukov-minister'] .outcome")).ToHaveTextAsync("thought away");

        await page.GetByRole(AriaRole.Link, new() { Name = "Stop thinking it away" }).ClickAsync();
        await Assertions.Expect(page.Locator(".outcome")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WhatIfNot_OfWhatIsExplained_ShowsWhatRestsOnIt()
    {
        var page = await app.OpenAsync(Screen.Light, "causes/beria-arrested");
        await page.Locator(".causes[data-ready]").WaitForAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "What if not?" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/effects/beria-arrested[?]without=beria-arrested$"));
        await Assertions.Expect(page.Locator(".root .outcome")).ToHaveTextAsync("thought away");
        await Assertions.Expect(page.Locator(".outcome").Nth(1)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task WhatIfNot_OnAPhone_IsAskedAndAnsweredInTheOutline()
    {
        var page = await app.OpenAsync(Screen.Phone, "causes/zhukov-dismissed");
        await page.Locator(".causes[data-ready]").WaitForAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "What if not? “Anti-Party Group fails”" }).First.ClickAsync();

        await Assertions.Expect(page.Locator(".verdict")).ToContainTextAsync("Without “Anti-Party Group fails”");
        await Assertions.Expect(page.Locator(".outline .claim-marks b", new() { HasText = "thought away" }).First).ToBeVisibleAsync();
    }
}
