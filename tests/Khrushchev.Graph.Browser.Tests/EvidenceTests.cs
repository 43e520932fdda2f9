namespace Khrushchev.Graph.Browser.Tests;

public sealed class EvidenceTests(BrowserApp app)
{
    [Fact]
    public async Task Entity_OpenedFromTheTimeline_ShowsTheLineItRestsOn()
    {
        var page = await app.OpenAsync(Screen.Light);

        await page.Locator("[data-mark=beria-arrested] .shape").ClickAsync();

        var line = page.Locator(".evidence .passage.own").First;
        await Assertions.Expect(line).ToContainTextAsync("Beria");
        var where = await line.Locator(".where").InnerTextAsync();
        var (file, number) = (where.Split(" line ")[0], int.Parse(where.Split(" line ")[1], System.Globalization.CultureInfo.InvariantCulture));
        var written = (await File.ReadAllLinesAsync(Path.Combine(app.Notes, file), TestContext.Current.CancellationToken))[number - 1];
        Assert.Contains("Beria", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Footnote_OfAClaim_LeadsToItsLine()
    {
        var page = await app.OpenAsync(Screen.Light, "?focus=beria-arrested");

        var mark = page.Locator(".claims .footnote").First;
        var number = await mark.InnerTextAsync();
        await mark.ClickAsync();

        await Assertions.Expect(page.Locator($"#rests-{number}")).ToBeFocusedAsync();
    }
}
