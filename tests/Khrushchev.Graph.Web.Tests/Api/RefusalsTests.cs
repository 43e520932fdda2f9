using System.Net;
using System.Text.Json;

namespace Khrushchev.Graph.Web.Tests.Api;

/// <summary>What is asked wrongly is answered with every reason.</summary>
public sealed class RefusalsTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Theory]
    [InlineData("/api/search", "q")]
    [InlineData("/api/search?q=%20&limit=0&kinds=person,ghost", "q limit kinds")]
    [InlineData("/api/search?q=a&limit=51", "limit")]
    [InlineData("/api/timeline?from=soon&to=1953/..&level=99&kinds=x&themes=weather&limit=many", "from to level kinds themes limit")]
    [InlineData("/api/timeline?from=1956&to=1953", "to")]
    [InlineData("/api/neighbourhood/khrushchev?depth=4&types=LIKED&limit=0", "depth types limit")]
    [InlineData("/api/causes/secret-speech?depth=13&reading=mine&limit=2001", "depth reading limit")]
    [InlineData("/api/effects/secret-speech?depth=-1", "depth")]
    [InlineData("/api/paths?to=No Such Id&count=11&depth=x&reading=mine", "from to count depth reading")]
    public async Task BadParameters_AreAllNamed(string address, string names)
    {
        var problem = await api.GetAsync(address, HttpStatusCode.BadRequest);

        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        var errors = problem.GetProperty("errors").EnumerateObject().ToArray();
        Assert.Equal(names.Split(' ').Order(), errors.Select(e => e.Name).Order());
        Assert.All(errors, e => Assert.NotEqual("", e.Value[0].GetString()));
    }

    [Theory]
    [InlineData("/api/entities/beria-arested", "beria-arrested")]
    [InlineData("/api/entities/secret-speech-1956", "secret-speech")]
    [InlineData("/api/neighbourhood/the-secret-speach", "secret-speech")]
    [InlineData("/api/causes/stalin-died", "stalin-dies")]
    [InlineData("/api/effects/stalin-died", "stalin-dies")]
    [InlineData("/api/paths?from=stalin-dies&to=stalin-died", "stalin-dies")]
    [InlineData("/api/entities/Stalin%20Dies", "stalin-dies")]
    public async Task UnknownId_OffersTheNearest(string address, string nearest)
    {
        var problem = await api.GetAsync(address, HttpStatusCode.NotFound);

        Assert.Contains(nearest, problem.GetProperty("nearest").EnumerateArray().Select(n => n.GetString()));
    }

    [Theory]
    [InlineData("/api/cards/nothing")]
    [InlineData("/api/entities/zzz")]
    [InlineData("/api")]
    [InlineData("/api/nothing/here")]
    [InlineData("/health/nothing")]
    public async Task NothingThere_IsAProblem(string address)
    {
        var problem = await api.GetAsync(address, HttpStatusCode.NotFound);

        Assert.Equal(404, problem.GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Writing_IsNotAllowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/api/course", UriKind.Relative));
        using var answer = await api.Client.SendAsync(request, Patience.Token);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task StoreAway_IsAProblemWithATimeToComeBack()
    {
        await using var app = new TestApp(configure: AwayStore.Use);
        using var client = await app.ReadyAsync();

        using var answer = await client.GetAsync(new Uri("/api/entities/stalin-dies", UriKind.Relative), Patience.Token);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Patience.Token));
        Assert.Equal(AwayStore.Reason, problem.RootElement.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task TooMuch_IsRefusedWithATimeToComeBack()
    {
        await using var app = new TestApp(more: ("Api:RequestsPerMinute", "2"));
        using var client = await app.ReadyAsync();
        var course = new Uri("/api/course", UriKind.Relative);
        await client.GetAsync(course, Patience.Token);
        await client.GetAsync(course, Patience.Token);

        using var answer = await client.GetAsync(course, Patience.Token);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
