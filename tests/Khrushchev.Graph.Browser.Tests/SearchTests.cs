namespace Khrushchev.Graph.Browser.Tests;

public sealed class SearchTests(BrowserApp app)
{
    [Fact]
    public async Task Search_ByKeyboardAndMisspelling_OpensTheThing()
    {
        var page = await app.OpenAsync(Screen.Laptop);

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#search")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("khruschev");
        await Assertions.Expect(page.Locator("#search-results [role=option]").First).ToContainTextAsync("Nikita Khrushchev");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nikita Khrushchev" })).ToBeVisibleAsync();
        Assert.Contains("focus=nikita-khrushchev", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_MisspeltBeyondTheAliases_OffersTheNearest()
    {
        var page = await app.OpenAsync(Screen.Laptop);

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Find a person" }).FillAsync("kaganovitch");

        await Assertions.Expect(page.GetByText("Nothing is called “kaganovitch”. Nearest:")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#search-results [role=option]").First).ToContainTextAsync("Lazar Kaganovich");
    }

    [Theory]
    [InlineData("zzzz")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; MATCH (n) DETACH DELETE n //")]
    public async Task Search_ForWhatIsNotThere_SaysSo(string text)
    {
        var page = await app.OpenAsync(Screen.Laptop);

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Find a person" }).FillAsync(text);

        await Assertions.Expect(page.GetByText("Nothing is called")).ToBeVisibleAsync();
    }
}
