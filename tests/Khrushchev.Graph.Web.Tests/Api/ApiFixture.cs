using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Khrushchev.Graph.Web.Tests.Api;

/// <summary>One application for all questions that change nothing.</summary>
public sealed class ApiFixture : IAsyncLifetime
{
    private readonly TestApp app = new(new TempNotes([.. TempNotes.Small, .. ApiCourse.More]));

    internal TestApp App => app;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Client = await app.ReadyAsync();
        Assert.Empty(app.Feed.Current.Errors);
    }

    /// <summary>The answer's body; fails where the answer is not as expected.</summary>
    public async Task<JsonElement> GetAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative), Patience.Token);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK ? "application/json" : "application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Patience.Token);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
