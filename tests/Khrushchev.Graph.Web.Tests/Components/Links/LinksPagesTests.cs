using System.Net;

namespace Khrushchev.Graph.Web.Tests.Components.Links;

/// <summary>The pages as they are first sent, before any script runs.</summary>
public sealed class LinksPagesTests
{
    [Fact]
    public async Task Pages_ArriveWithTheirContent()
    {
        await using var app = new TestApp(new TempNotes([.. TempNotes.Small, .. Api.ApiCourse.More]));
        using var client = await app.ReadyAsync();

        var linked = await Text(client, "/links/stalin-dies/secret-speech");
        Assert.Contains("How did “Stalin dies” lead to “The Secret Speech”?", linked, StringComparison.Ordinal);
        Assert.Contains("with Stalin gone nobody protected him.", linked, StringComparison.Ordinal);
        Assert.Contains("card 1, “How did Khrushchev rise to power?”", linked, StringComparison.Ordinal);
        Assert.Contains("data-card=\"beria-arrested\"", linked, StringComparison.Ordinal);

        var back = await Text(client, "/links/secret-speech/stalin-dies");
        Assert.Contains("but one leads the other way", back, StringComparison.Ordinal);
        Assert.Contains("href=\"links/stalin-dies/secret-speech\"", back, StringComparison.Ordinal);

        Assert.Contains("href=\"links/stalin-dies/beria-arrested\"", await Text(client, "/links/stalin-dies"), StringComparison.Ordinal);
        Assert.Contains("How are two things linked?", await Text(client, "/links"), StringComparison.Ordinal);
        Assert.Contains("Nothing here has that name", await Text(client, "/links/stalin-dies/of-nothing"), StringComparison.Ordinal);
        Assert.Contains("These are the same", await Text(client, "/links/stalin-dies/stalin-dies"), StringComparison.Ordinal);
    }

    private static async Task<string> Text(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
