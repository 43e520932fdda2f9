namespace Khrushchev.Graph.Browser.Tests;

/// <summary>
/// Pictures for eyes to judge, in <c>artifacts/screenshots</c>. They run only when asked for:
/// <c>dotnet test --project tests/Khrushchev.Graph.Browser.Tests -- --explicit only</c>.
/// </summary>
public sealed class ScreenshotTests(BrowserApp app)
{
    public static TheoryData<string> Screens => ["1920-light", "1920-dark", "1920-projector", "1366-light", "390-light", "390-dark"];

    [Theory(Explicit = true), MemberData(nameof(Screens))]
    public async Task Views_AreDrawn(string screen)
    {
        var folder = Directory.CreateDirectory(Path.Combine(BrowserApp.Root, "artifacts", "screenshots", screen)).FullName;
        foreach (var address in Views.All)
        {
            var page = await app.OpenAsync(Views.Screen(screen), address);
            var name = address.Length == 0 ? "home" : string.Concat(address.Select(c => char.IsLetterOrDigit(c) ? c : '-'));
            var picture = await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
            Assert.True(picture.Length > 5_000, $"{address} is an empty picture.");
            await page.Context.CloseAsync();
        }
    }
}
