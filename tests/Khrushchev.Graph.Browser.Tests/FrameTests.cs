namespace Khrushchev.Graph.Browser.Tests;

public sealed class FrameTests(BrowserApp app)
{
    [Fact]
    public async Task EveryView_BreaksNoPolicyAndLogsNoError()
    {
        // That an address leads nowhere is said by the browser too.
        string[] nowhere = ["no/such/page", "entity/nothing-of-that-name"];
        foreach (var address in Views.All)
        {
            var page = await app.OpenAsync(Screen.Laptop);
            var complaints = new List<string>();
            page.Console += (_, message) =>
            {
                var isOwnStatus = nowhere.Contains(address) && message.Text.Contains("status of 404", StringComparison.Ordinal);
                if (message.Type is "error" or "warning" && !isOwnStatus)
                    complaints.Add($"{address}: {message.Text}");
            };
            page.PageError += (_, error) => complaints.Add($"{address}: {error}");
            await page.GotoAsync(address);
            await page.ReadyAsync();
            Assert.Empty(complaints);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Theme_Chosen_StaysAfterLoadingAgain()
    {
        var page = await app.OpenAsync(new Screen("system", 1920, 1080));

        await page.GetByLabel("Colours").SelectOptionAsync("dark");
        await page.ReloadAsync();
        await page.ReadyAsync();

        Assert.Equal("dark", await page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        await Assertions.Expect(page.GetByLabel("Colours")).ToHaveValueAsync("dark");
    }

    [Fact]
    public async Task Address_SharedWithSomebody_OpensTheSamePicture()
    {
        var page = await app.OpenAsync(Screen.Laptop, "?focus=secret-speech");
        var title = await page.Locator("#details-title").InnerTextAsync();

        var other = await app.OpenAsync(Screen.Phone, new Uri(page.Url).PathAndQuery.TrimStart('/'));

        Assert.Equal(title, await other.Locator("#details-title").InnerTextAsync());
    }

    [Fact]
    public async Task Phone_NothingIsWiderThanTheScreen()
    {
        foreach (var address in Views.All)
        {
            var page = await app.OpenAsync(Screen.Phone, address);
            var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            Assert.True(width <= Screen.Phone.Width, $"{address} is {width} px wide on a phone of {Screen.Phone.Width}.");
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task LostServer_ShowsOurDialog()
    {
        var page = await app.OpenAsync(Screen.Laptop);

        await page.EvaluateAsync(
            "() => document.querySelector('#components-reconnect-modal').dispatchEvent(new CustomEvent('components-reconnect-state-changed', { detail: { state: 'show' } }))");

        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "The connection was lost" })).ToBeVisibleAsync();
    }
}
