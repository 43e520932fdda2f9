namespace Khrushchev.Graph.Browser.Tests;

/// <summary>Saving a note refreshes every open screen in place; with an error the old course stays and a banner says why.</summary>
public sealed class LiveReloadTests(BrowserApp app)
{
    [Fact]
    public async Task SavedNote_RefreshesOpenScreens_AndAMistakeIsNamed()
    {
        var cancel = TestContext.Current.CancellationToken;
        var file = Directory.EnumerateFiles(app.Notes, "ryazan-meat-fraud.md", SearchOption.AllDirectories).Single();
        var good = await File.ReadAllTextAsync(file, cancel);
        var first = await app.OpenAsync(Screen.Laptop, "entity/ryazan-meat-fraud");
        var second = await app.OpenAsync(Screen.Phone, "?focus=ryazan-meat-fraud");
        var title = good.Split('\n').Single(line => line.StartsWith("# ", StringComparison.Ordinal));
        try
        {
            await File.WriteAllTextAsync(file, good.Replace(title, "# A new name for an old fraud", StringComparison.Ordinal), cancel);
            foreach (var page in (IPage[])[first, second])
                await Assertions.Expect(page.Locator("#details-title")).ToHaveTextAsync("A new name for an old fraud");

            await File.WriteAllTextAsync(file, good.Replace("type: event", "type: evnt", StringComparison.Ordinal), cancel);
            await Assertions.Expect(first.Locator(".banner")).ToContainTextAsync("ryazan-meat-fraud.md line 2");
            await Assertions.Expect(first.Locator(".banner")).ToContainTextAsync("evnt");
            await Assertions.Expect(first.Locator("#details-title")).ToHaveTextAsync("A new name for an old fraud");
        }
        finally
        {
            await File.WriteAllTextAsync(file, good, cancel);
        }
        await Assertions.Expect(first.Locator("#details-title")).ToHaveTextAsync(title[2..]);
        await Assertions.Expect(first.Locator(".banner")).ToHaveCountAsync(0);
    }
}
