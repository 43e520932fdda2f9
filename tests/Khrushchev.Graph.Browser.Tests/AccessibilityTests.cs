namespace Khrushchev.Graph.Browser.Tests;

/// <summary>axe finds nothing, on every page, in every theme and on a phone.</summary>
public sealed class AccessibilityTests
{
    /// <summary>Pages that ask for something.</summary>
    public sealed class Views(BrowserApp app)
    {
        public static TheoryData<string> All => new(Browser.Tests.Views.OfCourse);

        [Theory, MemberData(nameof(All))]
        public Task Page_HasNoViolations(string address) => LookAsync(app, address);
    }

    /// <summary>Pages to read; a class of their own, so that both go at once.</summary>
    public sealed class Pages(BrowserApp app)
    {
        public static TheoryData<string> All => new(Browser.Tests.Views.ToRead);

        [Theory, MemberData(nameof(All))]
        public Task Page_HasNoViolations(string address) => LookAsync(app, address);
    }

    private static async Task LookAsync(BrowserApp app, string address)
    {
        foreach (var screen in CourseStore.Checked)
        {
            var page = await app.OpenAsync(screen, address);
            Assert.Equal("", await page.AxeAsync());
            if (screen == Screen.Light || screen == Screen.Phone)
            {
                // Dark differs in its colours alone.
                await page.EvaluateAsync("() => { document.documentElement.dataset.theme = 'dark'; }");
                Assert.Equal("", await page.AxeAsync());
            }
            await page.Context.CloseAsync();
        }
    }
}
