namespace Khrushchev.Graph.Browser.Tests;

/// <summary>With the variable SCREENSHOTS set, a picture of every view on every screen in <c>artifacts/screenshots</c>, for eyes to judge.</summary>
public sealed class PictureTests(BrowserApp app)
{
    private static readonly bool TakesPictures = Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 };

    [Fact]
    public async Task Pages_AreLeftAsPictures()
    {
        // One view proves the way; all of them are for whoever asks.
        var views = TakesPictures ? Views.All : [""];
        foreach (var address in views)
        {
            foreach (var screen in TakesPictures ? Views.Screens : [Screen.Light])
            {
                var page = await app.OpenAsync(screen, address);
                var path = PathOf(address, screen);
                await page.ScreenshotAsync(new() { Path = path });
                Assert.True(new FileInfo(path).Length > 10_000, $"{path} shows nothing.");
                await page.Context.CloseAsync();
            }
        }
    }

    private static string PathOf(string address, Screen screen)
    {
        var folder = Directory.CreateDirectory(Path.Combine(BrowserApp.Root, "artifacts", "screenshots", CourseStore.Name, screen.Name)).FullName;
        var name = address.Length == 0 ? "home" : string.Concat(address.Select(c => char.IsLetterOrDigit(c) ? c : '-')).Trim('-');
        return Path.Combine(folder, name + ".png");
    }
}
