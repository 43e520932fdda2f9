namespace Khrushchev.Graph.Browser.Tests;

/// <summary>Saving a note refreshes every open screen in place; with an error the old course stays and a banner says why.</summary>
[Collection(Alone)]
public sealed class LiveReloadTests(BrowserApp app)
{
    /// <summary>The name of the tests that no change of the notes may disturb.</summary>
    public const string Alone = "Notes";

    [Fact]
    public async Task SavedNote_RefreshesOpenScreens_AndAMistakeIsNamed()
    {
        var cancel = TestContext.Current.CancellationToken;
        var file = Directory.EnumerateFiles(app.Notes, "novocherkassk.md", SearchOption.AllDirectories).Single();
        var good = await File.ReadAllTextAsync(file, cancel);
        var first = await app.OpenAsync(Screen.Laptop, "entity/novocherkassk");
        var second = await app.OpenAsync(Screen.Phone, "entity/novocherkassk");
        var summary = good.Split("\n\n")[1];
        Assert.DoesNotContain('#', summary);
        var told = summary[..20];
        try
        {
            await File.WriteAllTextAsync(file, good.Replace(summary, "Soldiers fire on a crowd that asked how it should live.", StringComparison.Ordinal), cancel);
            foreach (var page in (IPage[])[first, second])
                await Assertions.Expect(page.Locator(".summary")).ToHaveTextAsync("Soldiers fire on a crowd that asked how it should live.");

            await File.WriteAllTextAsync(file, good.Replace("type: event", "type: evnt", StringComparison.Ordinal), cancel);
            await Assertions.Expect(first.Locator(".banner")).ToContainTextAsync("novocherkassk.md line 2");
            await Assertions.Expect(first.Locator(".banner")).ToContainTextAsync("evnt");
            await Assertions.Expect(first.Locator(".summary")).ToHaveTextAsync("Soldiers fire on a crowd that asked how it should live.");
        }
        finally
        {
            await File.WriteAllTextAsync(file, good, cancel);
        }
        await Assertions.Expect(first.Locator(".summary")).ToContainTextAsync(told);
        await Assertions.Expect(first.Locator(".banner")).ToHaveCountAsync(0);
    }
}
