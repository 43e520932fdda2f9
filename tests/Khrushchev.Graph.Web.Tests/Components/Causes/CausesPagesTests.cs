using System.Net;

namespace Khrushchev.Graph.Web.Tests.Components.Causes;

/// <summary>The pages as they are first sent, before any script runs.</summary>
public sealed class CausesPagesTests
{
    [Fact]
    public async Task Pages_ArriveWithTheirContent()
    {
        await using var app = new TestApp(new TempNotes([.. TempNotes.Small, .. Api.ApiCourse.More]));
        using var client = await app.ReadyAsync();

        var chooser = await Text(client, "/causes");
        Assert.Contains("href=\"causes/secret-speech\"", chooser, StringComparison.Ordinal);

        var map = await Text(client, "/causes/secret-speech");
        Assert.Contains("data-card=\"secret-speech\"", map, StringComparison.Ordinal);
        Assert.Contains("data-card=\"beria-arrested\"", map, StringComparison.Ordinal);
        Assert.Contains("Because he meant to strike his rivals.", map, StringComparison.Ordinal);

        var end = await Text(client, "/effects/secret-speech");
        Assert.Contains("Nothing in the notes says what “The Secret Speech” led to yet", end, StringComparison.Ordinal);
        Assert.Contains("Nothing here has that name", await Text(client, "/causes/of-nothing"), StringComparison.Ordinal);
    }

    private static async Task<string> Text(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
