namespace Khrushchev.Graph.Browser.Tests;

/// <summary>The teacher asks the database, on a real one.</summary>
public sealed class CypherTests(BrowserApp app)
{
    [Fact]
    public async Task Teacher_AsksByKeyboard_AndSeesTableAndNetwork()
    {
        var page = await TeacherAsync(Screen.Light);

        await page.Locator("#question").FillAsync("MATCH (cause)-[claim:LED_TO]->(e:Event {id: 'zhukov-dismissed'}) WHERE claim.until IS NULL RETURN cause, claim, e");
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator(".answer [role=status]")).ToContainTextAsync("rows.");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Anti-Party Group fails" })).ToBeVisibleAsync();
        Assert.Equal("", await page.AxeAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Network" }).ClickAsync();
        await Assertions.Expect(page.Locator(".answer svg[role=group] a").First).ToBeVisibleAsync();
        Assert.Equal("", await page.AxeAsync());
    }

    [Fact]
    public async Task Teacher_TriesToWrite_IsToldThatQuestionsOnlyRead()
    {
        var page = await TeacherAsync(Screen.Phone);

        await page.Locator("#question").FillAsync("MATCH (n) DETACH DELETE n RETURN count(*) AS gone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator(".answer [role=status]")).ToContainTextAsync("only read");
        Assert.Equal("", await page.AxeAsync());
    }

    [Fact]
    public async Task Visitor_IsSentToTheTeachersLink()
    {
        var page = await app.OpenAsync(Screen.Projector, "cypher");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "For the teacher" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("textarea")).ToHaveCountAsync(0);
        Assert.Equal("", await page.AxeAsync());
    }

    private async Task<IPage> TeacherAsync(Screen screen)
    {
        var page = await app.OpenAsync(screen);
        await page.GotoAsync($"teacher?key={BrowserApp.TeacherKey}");
        await page.GotoAsync("cypher");
        await page.ReadyAsync();
        return page;
    }
}
