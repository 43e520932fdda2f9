using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Khrushchev.Graph.Browser.Tests;

internal static class PageExtensions
{
    /// <summary>Waits until the circuit answers and the fonts are there, so that what is seen is what a person sees.</summary>
    public static async Task ReadyAsync(this IPage page)
    {
        await page.WaitForFunctionAsync("() => !!document.querySelector('.frame[data-interactive=\"true\"]')");
        await page.EvaluateAsync("() => document.fonts.ready");
    }

    /// <summary>What axe finds wrong, a line each; empty when nothing is.</summary>
    public static async Task<string> AxeAsync(this IPage page)
    {
        // What a page is about may come from a database a moment after the page.
        await page.Locator("h1").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        // The other mode opens a second page for each run, for frames from elsewhere: the app has none, and this takes a third of the time.
#pragma warning disable CS0618
        var result = await page.Locator("html").RunAxeLegacy(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
#pragma warning restore CS0618
        return string.Join('\n', from violation in result.Violations
                                 from node in violation.Nodes
                                 select $"{violation.Id} ({violation.Impact}): {node.Target} {node.Html}");
    }
}
