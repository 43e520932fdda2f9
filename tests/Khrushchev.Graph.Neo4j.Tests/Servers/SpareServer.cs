namespace Khrushchev.Graph.Neo4j.Tests.Servers;

/// <summary>A server that tests may kill and start again, for as long as they leave it running.</summary>
public sealed class SpareServer : IAsyncLifetime
{
    /// <summary>The name of the tests that share one, one after the other.</summary>
    public const string Shared = "Spare server";

    private LocalServer? server;

    public async ValueTask InitializeAsync()
    {
        if (TestDatabase.Home is { } home)
            server = await LocalServer.StartAsync(home, LocalServer.ForMoments, CancellationToken.None);
    }

    /// <summary>The server, or the end of the test that asks for it.</summary>
    public LocalServer Require()
    {
        TestDatabase.RequireHome();
        return server!;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }
}

/// <summary>Tests of one spare server.</summary>
[CollectionDefinition(SpareServer.Shared)]
public sealed class SpareServerTests : ICollectionFixture<SpareServer>;
