using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Khrushchev.Graph.Web.Hosting.Publishing;
using Khrushchev.Graph.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Hosting;

public sealed class HealthTests
{
    private static readonly Uri Health = new("/health", UriKind.Relative);

    [Fact]
    public async Task GoodCourse_IsHealthy()
    {
        await using var app = new TestApp();
        using var client = await app.ReadyAsync();

        Assert.Equal((HttpStatusCode.OK, "healthy"), await AskAsync(client));
    }

    [Fact]
    public async Task BeforeTheFirstCourse_IsUnhealthy_AndDoesNotWait()
    {
        var source = new ScriptedSource();
        await using var app = new TestApp(configure: services => services.AddSingleton<ICourseSource>(source));
        using var client = app.CreateClient();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unhealthy"), await AskAsync(client));
    }

    [Fact]
    public async Task BrokenAfterGood_IsDegraded()
    {
        await using var app = new TestApp();
        using var client = await app.ReadyAsync();
        app.Notes.Write("events/broken.md", "no front matter");
        await app.Feed.WhenAsync(status => status.Errors.Any(), Patience.Token);

        Assert.Equal((HttpStatusCode.OK, "degraded"), await AskAsync(client));
    }

    [Fact]
    public async Task StoreAway_IsUnhealthy()
    {
        await using var app = new TestApp(configure: AwayStore.Use);
        using var client = await app.ReadyAsync();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unhealthy"), await AskAsync(client));
    }

    private static async Task<(HttpStatusCode Code, string? Status)> AskAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(Health, Patience.Token);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(Patience.Token);
        Assert.Equal(["store", "course"], body.GetProperty("checks").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
        return (answer.StatusCode, body.GetProperty("status").GetString());
    }
}
