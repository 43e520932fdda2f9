namespace Khrushchev.Graph.Browser.Tests;

/// <summary>axe finds nothing, on every page, in every theme and on a phone.</summary>
public sealed class AccessibilityTests(BrowserApp app)
{
    public static TheoryData<string, string> Everywhere
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var address in Views.All)
            {
                foreach (var screen in (Screen[])[Screen.Light, Screen.Dark, Screen.Projector, Screen.Phone])
                    all.Add(address, screen.Name);
            }
            return all;
        }
    }

    [Theory, MemberData(nameof(Everywhere))]
    public async Task Page_HasNoViolations(string address, string screen)
    {
        var page = await app.OpenAsync(Views.Screen(screen), address);

        Assert.Equal("", await page.AxeAsync());
        await page.Context.CloseAsync();
    }
}
