using Khrushchev.Graph.Neo4j.Querying;
using Khrushchev.Graph.Web.Tests.Components.Cypher;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Hosting;

/// <summary>Who may ask the database, and where there is one to ask.</summary>
public sealed class CypherPageTests
{
    private static readonly Uri Page = new("/cypher", UriKind.Relative);
    private static readonly Uri Key = new($"/teacher?key={Uri.EscapeDataString(TestApp.Key)}", UriKind.Relative);

    [Theory]
    [InlineData(false, false, "For the teacher", false)]
    [InlineData(false, true, "For the teacher", false)]
    [InlineData(true, false, "This course is in memory", false)]
    [InlineData(true, true, "Ask the database", true)]
    public async Task Page_IsForTheTeacherOnNeo4j(bool teacher, bool database, string title, bool hasField)
    {
        await using var app = new TestApp(configure: services =>
        {
            if (database)
                services.AddSingleton<ICypherConsole>(new ScriptedConsole(new CypherRefusal("no")));
        });
        using var client = await app.ReadyAsync();
        if (teacher)
            await client.GetAsync(Key, Patience.Token);

        var html = await client.GetStringAsync(Page, Patience.Token);

        Assert.Contains($"{title}</h1>", html, StringComparison.Ordinal);
        Assert.Equal(hasField, html.Contains("<textarea", StringComparison.Ordinal));
        Assert.Equal(hasField, html.Contains("href=\"cypher\"", StringComparison.Ordinal));
    }
}
