namespace Khrushchev.Graph.Browser.Tests;

public sealed class CausesTests(BrowserApp app)
{
    private const string Fits = """
        () => {
          const board = document.querySelector('[data-board]');
          return board.scrollWidth <= board.clientWidth + 1 && board.scrollHeight <= board.clientHeight + 1;
        }
        """;

    private const string CutCards = """
        () => {
          const cut = (e) => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1;
          return [...document.querySelectorAll('[data-card]')]
            .filter((card) => cut(card) || [...card.querySelectorAll('.date')].some((date) => date.scrollWidth > date.clientWidth + 1))
            .map((card) => card.innerText).join('; ');
        }
        """;

    private const string AtCard = "() => document.activeElement.dataset.card ?? ''";

    /// <summary>"Why was Zhukov dismissed?", followed back to Stalin's death by the left arrow alone; the map grows where it ends.</summary>
    [Fact]
    public async Task WhyWasZhukovDismissed_LeadsBackToStalinsDeath_ByKeyboardAlone()
    {
        var page = await app.OpenAsync(Screen.Light, "causes/zhukov-dismissed");
        await FocusAsync(page, "zhukov-dismissed");

        var walked = new List<string> { "zhukov-dismissed" };
        while (walked[^1] != "stalin-dies" && walked.Count < 20)
            walked.Add(await MoveAsync(page, "ArrowLeft", walked[^1]));

        Assert.Equal("stalin-dies", walked[^1]);
        Assert.Contains("because", await page.Locator(".causes [role=status]").InnerTextAsync());
        for (var back = walked.Count - 2; back >= 0; back--)
            Assert.Equal(walked[back], await MoveAsync(page, "ArrowRight", walked[back + 1]));
    }

    [Fact]
    public async Task UpAndDown_GoThroughTheCausesOfTheSameCard_AndHomeLeadsBack()
    {
        var page = await app.OpenAsync(Screen.Light, "causes/zhukov-dismissed");
        await FocusAsync(page, "zhukov-dismissed");

        var first = await MoveAsync(page, "ArrowLeft", "zhukov-dismissed");
        var second = await MoveAsync(page, "ArrowDown", first);
        Assert.NotEqual(first, second);
        Assert.Matches("[1-9] of [1-9] causes", await page.Locator(".causes [role=status]").InnerTextAsync());
        Assert.Equal(first, await MoveAsync(page, "ArrowUp", second));
        Assert.Equal("zhukov-dismissed", await MoveAsync(page, "Home", first));
    }

    [Fact]
    public async Task Enter_ExplainsTheCardInFocus()
    {
        var page = await app.OpenAsync(Screen.Light, "causes/zhukov-dismissed");
        await FocusAsync(page, "zhukov-dismissed");
        var cause = await MoveAsync(page, "ArrowLeft", "zhukov-dismissed");

        await page.Keyboard.PressAsync("Enter");

        await page.Locator($".root[data-card='{cause}']").WaitForAsync();
        Assert.Contains($"/causes/{cause}", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outline_OnAPhone_ComesFirstAndSaysWhatTheMapSays()
    {
        var page = await app.OpenAsync(Screen.Phone, "causes/zhukov-dismissed");

        await page.Locator(".causes[data-ready]").WaitForAsync();
        var told = await page.Locator(".outline .other").AllInnerTextsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Outline" }).ClickAsync();
        await page.Locator("[data-stage]").WaitForAsync();
        var drawn = await page.Locator("[data-card]:not(.root) .title").AllInnerTextsAsync();

        Assert.Equal(drawn.Order(StringComparer.Ordinal), told.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Reading_Chosen_FadesTheOthersInPlaceAndStepsThroughTheDifferences()
    {
        var page = await app.OpenAsync(Screen.Light, "causes/zhukov-dismissed");
        await page.Locator(".causes[data-ready]").WaitForAsync();
        var places = await LinksTests.PlacesAsync(page);

        await page.GetByLabel("Reading", new() { Exact = true }).SelectOptionAsync("power-struggle");

        await Assertions.Expect(page.Locator(".sub")).ToContainTextAsync("Power struggle: ");
        await Assertions.Expect(page.Locator(".arrow .own").First).ToBeAttachedAsync();
        Assert.True(await page.Locator(".arrow.faded").CountAsync() > 0);
        Assert.Equal(places, await LinksTests.PlacesAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "The next difference" }).ClickAsync();
        await Assertions.Expect(page.Locator(".foot .claim-marks")).ToContainTextAsync("reading: Power struggle");
    }

    [Fact]
    public async Task All_IsSeenAtOnce_AndSaysMoreTheNearerItIs()
    {
        var page = await app.OpenAsync(Screen.Light, "causes/zhukov-dismissed?show=all");
        await page.Locator(".causes[data-ready]").WaitForAsync();
        Assert.Equal("dot", await LevelAsync(page));
        Assert.True(await page.EvaluateAsync<bool>(Fits), "The whole map does not fit its place.");

        await page.Locator("[data-card='zhukov-dismissed']").FocusAsync();
        for (var i = 0; i < 12 && await LevelAsync(page) != "card"; i++)
            await page.Keyboard.PressAsync("+");

        Assert.Equal("card", await LevelAsync(page));
        await page.Keyboard.PressAsync("0");
        Assert.Equal("dot", await LevelAsync(page));
    }

    [Fact]
    public async Task Dates_AreNeverCut()
    {
        foreach (var screen in (Screen[])[Screen.Light, Screen.Projector, Screen.Laptop])
        {
            foreach (var address in (string[])["causes/zhukov-dismissed", "causes/khrushchev-removed", "effects/stalin-dies"])
            {
                var page = await app.OpenAsync(screen, address);
                await page.Locator(".causes[data-ready]").WaitForAsync();
                var cut = await page.EvaluateAsync<string>(CutCards);
                Assert.True(cut.Length == 0, $"{screen.Name} {address}: {cut}");
                await page.Context.CloseAsync();
            }
        }
    }

    private static Task<string> LevelAsync(IPage page) => page.EvaluateAsync<string>("() => document.querySelector('[data-board]').dataset.level");

    private static async Task FocusAsync(IPage page, string card)
    {
        // The keys work once the map's script is there, which it says by having measured the page.
        await page.Locator(".causes[data-ready]").WaitForAsync();
        await page.Locator($"[data-card='{card}']").FocusAsync();
    }

    private static async Task<string> MoveAsync(IPage page, string key, string from)
    {
        await page.Keyboard.PressAsync(key);
        await page.WaitForFunctionAsync("from => (document.activeElement.dataset.card ?? from) !== from", from);
        return await page.EvaluateAsync<string>(AtCard);
    }
}
