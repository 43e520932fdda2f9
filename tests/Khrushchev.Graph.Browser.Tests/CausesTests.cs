namespace Khrushchev.Graph.Browser.Tests;

public sealed class CausesTests(BrowserApp app)
{
    /// <summary>"Why was Zhukov dismissed?", followed back to Stalin's death with the arrow keys alone.</summary>
    [Fact]
    public async Task WhyWasZhukovDismissed_LeadsBackToStalinsDeath_ByKeyboardAlone()
    {
        var page = await app.OpenAsync(Screen.Light, "causes/zhukov-dismissed");
        await page.Locator("[data-card='zhukov-dismissed']").FocusAsync();

        var walked = new List<string>();
        for (var step = 0; step < 20 && walked.LastOrDefault() != "stalin-dies"; step++)
        {
            await page.Keyboard.PressAsync("ArrowLeft");
            walked.Add(await page.EvaluateAsync<string>("() => document.activeElement.dataset.card ?? ''"));
            if (walked.Count > 1 && walked[^1] == walked[^2])
                await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Contains("stalin-dies", walked);
    }
}
