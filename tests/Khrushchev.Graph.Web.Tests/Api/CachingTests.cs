using System.Net;
using System.Net.Http.Headers;

namespace Khrushchev.Graph.Web.Tests.Api;

public sealed class CachingTests
{
    private static readonly Uri Entity = new("/api/entities/stalin-dies", UriKind.Relative);

    [Fact]
    public async Task SameCourse_IsNotSentAgain_ANewVersionIs()
    {
        await using var app = new TestApp();
        using var client = await app.ReadyAsync();
        using var first = await AskAsync(client);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.True(first.Headers.CacheControl?.NoCache);
        var tag = Assert.IsType<EntityTagHeaderValue>(first.Headers.ETag);

        using var again = await AskAsync(client, tag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Patience.Token));

        app.Notes.Write("events/stalin-dies.md", TempNotes.Small[1].Text.Replace("no heir", "no successor", StringComparison.Ordinal));
        await app.Feed.WhenAsync(status => status.Version == 2, Patience.Token);
        using var changed = await AskAsync(client, tag);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag);
    }

    [Fact]
    public async Task Problems_HaveNoTag()
    {
        await using var app = new TestApp();
        using var client = await app.ReadyAsync();

        using var answer = await client.GetAsync(new Uri("/api/entities/nobody", UriKind.Relative), Patience.Token);

        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Head_IsGetWithoutABody()
    {
        await using var app = new TestApp();
        using var client = await app.ReadyAsync();

        using var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Entity), Patience.Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task OtherOrigins_AreNotLetIn()
    {
        await using var app = new TestApp();
        using var client = await app.ReadyAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, Entity);
        request.Headers.Add("Origin", "https://elsewhere.example");

        using var answer = await client.SendAsync(request, Patience.Token);

        Assert.DoesNotContain(answer.Headers, h => h.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Json_IsCompressedForWhoAsks()
    {
        await using var app = new TestApp();
        using var client = await app.ReadyAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, Entity);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));

        using var answer = await client.SendAsync(request, Patience.Token);

        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.True(answer.Headers.ETag?.IsWeak);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Entity);
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        return await client.SendAsync(request, Patience.Token);
    }
}
