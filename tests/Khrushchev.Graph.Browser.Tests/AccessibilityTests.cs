namespace Khrushchev.Graph.Browser.Tests;

/// <summary>
/// axe finds nothing, on every page, in every theme and on a phone. With the variable SCREENSHOTS set, each page also leaves a picture
/// in <c>artifacts/screenshots</c>, for eyes to judge.
/// </summary>
public sealed class AccessibilityTests(BrowserApp app)
{
    private static readonly bool TakesPictures = Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 };

    public static TheoryData<string, string> Everywhere
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var address in Views.All)
            {
                foreach (var screen in Views.Screens)
                    all.Add(address, screen.Name);
            }
            return all;
        }
    }

    [Theory, MemberData(nameof(Everywhere))]
    public async Task Page_HasNoViolations(string address, string screen)
    {
        var page = await app.OpenAsync(Views.Screens.Single(s => s.Name == screen), address);

        if (TakesPictures)
            await TakePictureAsync(page, address, screen);
        Assert.Equal("", await page.AxeAsync());
        await page.Context.CloseAsync();
    }

    private static async Task TakePictureAsync(IPage page, string address, string screen)
    {
        var folder = Directory.CreateDirectory(Path.Combine(BrowserApp.Root, "artifacts", "screenshots", CourseStore.Name, screen)).FullName;
        var name = address.Length == 0 ? "home" : string.Concat(address.Select(c => char.IsLetterOrDigit(c) ? c : '-')).Trim('-');
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }
}
