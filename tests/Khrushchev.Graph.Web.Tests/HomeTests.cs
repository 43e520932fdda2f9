using Microsoft.AspNetCore.Mvc.Testing;

namespace Khrushchev.Graph.Web.Tests;

public sealed class HomeTests
{
    [Fact]
    public async Task Home_Answers()
    {
        await using var app = new WebApplicationFactory<Program>();
        using var client = app.CreateClient();

        Assert.Contains("Khrushchev", await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
