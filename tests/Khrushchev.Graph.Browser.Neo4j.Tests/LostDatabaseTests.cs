namespace Khrushchev.Graph.Browser.Tests;

/// <summary>The database goes away while a class looks at the course.</summary>
public sealed class LostDatabaseTests(BrowserApp app)
{
    [Fact]
    public async Task Screen_WhileTheDatabaseIsAway_KeepsWhatItHasAndThenShowsWhatWasAskedFor()
    {
        var page = await app.OpenAsync(Screen.Light);
        await using var gate = new Gate(new Uri(app.Settings!["Neo4j:Uri"]));
        var settings = new Dictionary<string, string>(app.Settings!) { ["Neo4j:Uri"] = gate.Address, ["Notes:Publish"] = "false" };
        await using var node = BrowserApp.Start(settings);
        await page.GotoAsync(node.ClientOptions.BaseAddress.ToString());
        await page.ReadyAsync();
        var mark = page.Locator("[data-mark='stalin-dies'] a");
        await Assertions.Expect(mark).ToBeVisibleAsync();
        var banner = page.Locator(".banner");

        await gate.CloseAsync();
        await mark.ClickAsync();
        await Assertions.Expect(banner).ToContainTextAsync("cannot be reached");
        await Assertions.Expect(mark).ToBeVisibleAsync();
        Assert.Equal("", await page.AxeAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Cards" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "One moment" })).ToBeVisibleAsync();

        gate.Open();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "10 questions" })).ToBeVisibleAsync();
        await Assertions.Expect(banner).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#details-title")).ToHaveTextAsync("Stalin dies");
    }
}
