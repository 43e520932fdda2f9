using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace Khrushchev.Graph.Neo4j.Tests.Servers;

/// <summary>
/// The one database of a test project: at the address in a variable, <c>NEO4J_TEST_URI</c> (with <c>NEO4J_TEST_USER</c>,
/// <c>NEO4J_TEST_PASSWORD</c>; whatever is in it goes) or that of another prefix, as two projects at once cannot share one; or a server started from <c>NEO4J_HOME</c>, or a container where Docker answers. With none of them tests are skipped, in CI they fail.
/// </summary>
public sealed class TestDatabase : IAsyncLifetime
{
    /// <summary>What to say where there is none.</summary>
    public const string None = "No Neo4j: set NEO4J_TEST_URI, or NEO4J_HOME to an unpacked Neo4j 5, or start Docker.";

    /// <summary>The name of the tests that share it, one after the other.</summary>
    public const string Shared = "Test database";

    private LocalServer? server;
    private IContainer? container;
    private Database? database;

    /// <summary>What the names of the variables begin with.</summary>
    public string Prefix { get; init; } = "NEO4J_TEST";

    /// <summary>The distribution that servers are started from, or null.</summary>
    public static string? Home => Environment.GetEnvironmentVariable("NEO4J_HOME") is { Length: > 0 } home ? Path.GetFullPath(home) : null;

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable($"{Prefix}_URI") is { Length: > 0 } uri)
        {
            database = new Database(
                uri, Environment.GetEnvironmentVariable($"{Prefix}_USER") ?? "neo4j",
                Environment.GetEnvironmentVariable($"{Prefix}_PASSWORD") ?? "");
        }
        else if (Home is { } home)
        {
            server = await LocalServer.StartAsync(home, LocalServer.ForTests, CancellationToken.None);
            database = server.Database;
        }
        else
        {
            await StartContainerAsync();
        }
    }

    /// <summary>The database, or null.</summary>
    public Database? Found => database;

    /// <summary>The database, or the end of the test that asks for it.</summary>
    public Database Require()
    {
        if (database is null && Environment.GetEnvironmentVariable("CI") is "true" or "1")
            Assert.Fail(None);
        Assert.SkipWhen(database is null, None);
        return database!;
    }

    /// <summary>Where a test must start and kill servers of its own.</summary>
    public static string RequireHome()
    {
        if (Home is null && Environment.GetEnvironmentVariable("CI") is "true" or "1")
            Assert.Fail(None);
        Assert.SkipWhen(Home is null, "Servers can be killed only where they are started from NEO4J_HOME.");
        return Home!;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        if (container is not null)
            await container.DisposeAsync();
    }

    private async Task StartContainerAsync()
    {
        const int Port = 7474;
        var password = Guid.NewGuid().ToString("n");
        try
        {
            container = new ContainerBuilder("neo4j:5-community")
                .WithEnvironment("NEO4J_AUTH", $"neo4j/{password}")
                .WithPortBinding(Port, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(Port)))
                .Build();
            await container.StartAsync();
            database = new Database($"http://{container.Hostname}:{container.GetMappedPublicPort(Port)}", "neo4j", password);
        }
        catch (Exception fault) when (fault is DockerUnavailableException or ArgumentException)
        {
            container = null;
        }
    }
}
