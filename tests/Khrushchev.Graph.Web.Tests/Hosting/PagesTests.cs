using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Khrushchev.Graph.Web.Tests.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Hosting;

/// <summary>What the host promises of every page, whatever is on it.</summary>
public sealed class PagesTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/network")]
    [InlineData("/cards")]
    [InlineData("/lessons")]
    [InlineData("/entity/stalin-dies")]
    [InlineData("/teacher")]
    [InlineData("/no/such/page")]
    public async Task Page_HasNothingInline(string address)
    {
        await using var app = new TestApp();
        using var client = await app.ReadyAsync();

        var (_, page) = await OpenAsync(client, address);

        Assert.NotEmpty(page.QuerySelectorAll("h1, h2"));
        Assert.All(page.QuerySelectorAll("script"), s => Assert.True(s.HasAttribute("src") && s.TextContent == "", s.OuterHtml));
        Assert.Empty(page.QuerySelectorAll("style"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(page.QuerySelectorAll("[href^='javascript:']"));
        Assert.All(page.QuerySelectorAll("script[src], link[href]"), e => Assert.DoesNotContain("//", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task NoSuchPage_IsSaidOnAPage()
    {
        await using var app = new TestApp();
        using var client = await app.ReadyAsync();

        var (status, page) = await OpenAsync(client, "/no/such/page");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("no such page", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/entity/nobody-of-that-name")]
    [InlineData("/entity/No Name")]
    [InlineData("/causes/nobody-of-that-name")]
    [InlineData("/links/nobody-of-that-name/no-one")]
    [InlineData("/cards/no-such-card")]
    [InlineData("/lessons/no-such-lesson")]
    public async Task NothingOfThatName_IsSaidOnAPageAndToPrograms(string address)
    {
        await using var app = new TestApp();
        using var client = await app.ReadyAsync();

        var (status, page) = await OpenAsync(client, address);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.NotEmpty(page.QuerySelectorAll("main h1, main h2"));
        Assert.DoesNotContain("no such page", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task StoreAway_IsSaidOnAPage()
    {
        await using var app = new TestApp(configure: AwayStore.Use);
        using var client = await app.ReadyAsync();

        var (_, page) = await OpenAsync(client, "/");

        Assert.Contains(AwayStore.Reason, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BrokenFilter.Page)]
    [InlineData(BrokenFilter.Program)]
    public async Task Exception_IsAnErrorWithoutItsInsides(string address)
    {
        await using var app = new TestApp(configure: services => services.AddSingleton<IStartupFilter, BrokenFilter>());
        using var client = await app.ReadyAsync();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Patience.Token);
        var body = await answer.Content.ReadAsStringAsync(Patience.Token);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(address == BrokenFilter.Page ? "text/html" : "application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(address == BrokenFilter.Page, body.Contains("Something went wrong", StringComparison.Ordinal));
        Assert.DoesNotContain(BrokenFilter.Secret, body, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    private static async Task<(HttpStatusCode Status, IDocument Page)> OpenAsync(HttpClient client, string address)
    {
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Patience.Token);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return (answer.StatusCode, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Patience.Token)));
    }

    /// <summary>Behind everything of the application, something that throws.</summary>
    private sealed class BrokenFilter : IStartupFilter
    {
        public const string Page = "/broken";
        public const string Program = "/health/broken";
        public const string Secret = "the password is swordfish";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Map(Page, branch => branch.Run(_ => throw new InvalidOperationException(Secret)));
            app.Map(Program, branch => branch.Run(_ => throw new InvalidOperationException(Secret)));
        };
    }
}
