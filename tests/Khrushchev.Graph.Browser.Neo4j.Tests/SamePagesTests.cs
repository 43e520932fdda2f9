using System.Text.RegularExpressions;

namespace Khrushchev.Graph.Browser.Tests;

/// <summary>A page is the same letter by letter, wherever the course is kept.</summary>
[Collection(LiveReloadTests.Alone)]
public sealed partial class SamePagesTests(BrowserApp app)
{
    [Fact]
    public async Task Page_OnNeo4j_IsThatOfTheEmbeddedStore()
    {
        var cancel = TestContext.Current.CancellationToken;
        // Skips, or in CI fails, where there is no database.
        await app.OpenAsync(Screen.Light);
        await using var embedded = BrowserApp.Start([new("Notes:Folder", Path.Combine(BrowserApp.Root, "graph-seed"))]);
        using var near = new HttpClient { BaseAddress = embedded.ClientOptions.BaseAddress };
        using var far = new HttpClient { BaseAddress = app.Address };

        var differing = new List<string>();
        foreach (var address in Views.All)
        {
            var uri = new Uri(address, UriKind.Relative);
            var (expected, found) = (await ReadAsync(near, uri, cancel), await ReadAsync(far, uri, cancel));
            Assert.InRange(expected.Length, 1000, int.MaxValue);
            if (expected != found)
                differing.Add(address);
        }

        Assert.Empty(differing);
    }

    private static async Task<string> ReadAsync(HttpClient visitor, Uri address, CancellationToken cancel)
    {
        using var answer = await visitor.GetAsync(address, cancel);
        return $"{answer.StatusCode}\n{OfOneAnswer().Replace(await answer.Content.ReadAsStringAsync(cancel), "")}";
    }

    /// <summary>What leads to the live page, and is another in each answer.</summary>
    [GeneratedRegex("<!--Blazor.*?-->", RegexOptions.Singleline)]
    private static partial Regex OfOneAnswer();
}
