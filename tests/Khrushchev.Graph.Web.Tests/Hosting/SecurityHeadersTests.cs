namespace Khrushchev.Graph.Web.Tests.Hosting;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/teacher")]
    [InlineData("/no-such-page")]
    [InlineData("/api/no-such-thing")]
    [InlineData("/api/course")]
    [InlineData("/dist/fonts.css")]
    public async Task EveryAnswer_ForbidsWhatIsInlineAndFromElsewhere(string address)
    {
        await using var app = new TestApp();
        using var client = app.CreateClient();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Patience.Token);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var directives = policy.Split("; ").ToDictionary(d => d[..d.IndexOf(' ', StringComparison.Ordinal)], d => d[(d.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        Assert.Equal("'self'", directives["default-src"]);
        Assert.Equal("'self'", directives["script-src"]);
        Assert.Equal("'self'", directives["style-src"]);
        Assert.Equal("'none'", directives["object-src"]);
        Assert.Equal("'self'", directives["frame-ancestors"]);
        Assert.Equal(["style-src-attr"], directives.Where(d => d.Value.Contains("unsafe", StringComparison.Ordinal)).Select(d => d.Key));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Contains("camera=()", answer.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Https_IsRemembered()
    {
        await using var app = new TestApp();
        using var client = app.CreateClient(new() { BaseAddress = new Uri("https://history.example/"), AllowAutoRedirect = false });

        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), Patience.Token);

        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
    }
}
