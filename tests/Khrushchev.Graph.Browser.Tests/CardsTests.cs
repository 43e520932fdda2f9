namespace Khrushchev.Graph.Browser.Tests;

public sealed class CardsTests(BrowserApp app)
{
    [Fact]
    public async Task Cards_AreTurnedAndWalked_ByKeyboardAlone()
    {
        var page = await app.OpenAsync(Screen.Laptop, "cards/01-rise-to-power");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Turn the card over" })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(".answer li").First).ToContainTextAsync("Malenkov was never General Secretary");

        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "How did the Presidium prepare the speech?" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".answer li")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Turn the card over" })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "How did Khrushchev rise to power?" })).ToBeVisibleAsync();
    }
}
