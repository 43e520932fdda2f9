using System.Net;
using System.Net.Http.Headers;
using Khrushchev.Graph.Web.Hosting.Options;
using Khrushchev.Graph.Web.Hosting.Teaching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Hosting;

public sealed class TeacherTests
{
    private static readonly Uri Link = new($"/teacher?key={Uri.EscapeDataString(TestApp.Key)}", UriKind.Relative);
    private static readonly Uri Wrong = new("/teacher?key=not-the-teacher's-key", UriKind.Relative);
    private static readonly Uri TeachersOnly = new("/only-for-teachers", UriKind.Relative);

    [Fact]
    public async Task RightKey_GivesACookieAndLeavesTheAddressBar()
    {
        await using var app = new TestApp();
        using var client = app.CreateClient();

        using var answer = await client.GetAsync(Link, Patience.Token);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/", answer.Headers.Location?.ToString());
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(TestApp.Key, cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html,*/*;q=0.8", "text/html")]
    [InlineData("application/json", "application/problem+json")]
    [InlineData("*/*", "application/problem+json")]
    public async Task WrongKey_IsRefusedClearly(string accept, string answered)
    {
        await using var app = new TestApp();
        using var client = app.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", accept);

        using var answer = await client.GetAsync(Wrong, Patience.Token);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(answered, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("the server printed", await answer.Content.ReadAsStringAsync(Patience.Token), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Policy_LetsTheTeacherInAndNobodyElse()
    {
        await using var app = new TestApp(configure: AddTeachersOnly);
        using var client = app.CreateClient();

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, TeachersOnly));
        await client.GetAsync(Link, Patience.Token);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, TeachersOnly));
    }

    [Fact]
    public async Task Cookie_OfAnotherKey_IsWorthNothing()
    {
        await using var before = new TestApp();
        using var first = before.CreateClient();
        using var answer = await first.GetAsync(Link, Patience.Token);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        await using var same = new TestApp(configure: AddTeachersOnly);
        await using var changed = new TestApp(configure: AddTeachersOnly, more: ("Teacher:Key", "quite another key"));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(same.CreateClient(), TeachersOnly, cookie));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(changed.CreateClient(), TeachersOnly, cookie));
    }

    [Fact]
    public async Task ManyKeys_AreTooMany()
    {
        await using var app = new TestApp(more: ("Teacher:AttemptsPerMinute", "2"));
        using var client = app.CreateClient();
        await client.GetAsync(Wrong, Patience.Token);
        await client.GetAsync(Wrong, Patience.Token);

        using var answer = await client.GetAsync(Link, Patience.Token);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public void RandomKeys_Differ() =>
        Assert.NotEqual(new TeacherKey(new TeacherOptions(null, 1)).Value, new TeacherKey(new TeacherOptions(null, 1)).Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("the right ke")]
    [InlineData("the right key ")]
    [InlineData("THE RIGHT KEY")]
    public void Matches_AnythingElse_IsFalse(string? key)
    {
        var teacher = new TeacherKey(new TeacherOptions("the right key", 1));

        Assert.True(teacher.Matches("the right key"));
        Assert.False(teacher.Matches(key));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, Uri address, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(request, Patience.Token);
        return answer.StatusCode;
    }

    private static void AddTeachersOnly(IServiceCollection services) => services.AddSingleton<IStartupFilter, TeachersOnlyFilter>();

    /// <summary>Nothing of the application writes yet, so the test brings something that only a teacher may have.</summary>
    private sealed class TeachersOnlyFilter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Map(TeachersOnly.ToString(), branch => branch
                .UseRouting()
                .UseAuthentication()
                .UseAuthorization()
                .UseEndpoints(ends => ends.MapGet("{**rest}", () => "let in").RequireAuthorization(TeacherAccess.Policy)));
            next(app);
        };
    }
}
