using System.Globalization;
using Khrushchev.Graph.Neo4j;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Stores;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Benchmarks.Scale;

/// <summary>The database of the settings <c>Neo4j__Uri</c> and so on, else a server started from <c>NEO4J_HOME</c>.</summary>
internal sealed class Neo4jUnderTest : IAsyncDisposable
{
    /// <summary>A page cache that holds the whole of a million things, as Neo4j's own manual has it for a database that is asked much.</summary>
    private static readonly string[] Memory =
        ["server.memory.heap.initial_size=1g", "server.memory.heap.max_size=1g", "server.memory.pagecache.size=4500m"];

    private readonly LocalServer? server;
    private readonly ServiceProvider services;

    private Neo4jUnderTest(LocalServer? server, ServiceProvider services) => (this.server, this.services) = (server, services);

    public IGraphStore Store => services.GetRequiredService<IGraphStore>();

    public static async Task<Neo4jUnderTest> OpenAsync()
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        LocalServer? server = null;
        if (!Neo4jServices.IsConfigured(settings))
        {
            var home = Environment.GetEnvironmentVariable("NEO4J_HOME")
                ?? throw new InvalidOperationException("Name a database in Neo4j__Uri and Neo4j__Password, or an unpacked Neo4j 5 in NEO4J_HOME.");
            server = await LocalServer.StartAsync(home, Memory, CancellationToken.None);
            settings = new ConfigurationBuilder().AddInMemoryCollection(server.Database.Settings().Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
        }
        var services = new ServiceCollection().AddLogging();
        services.AddNeo4jGraphStore(settings);
        return new Neo4jUnderTest(server, services.BuildServiceProvider());
    }

    public void ReportMemory()
    {
        if (server is not null)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"memory: Neo4j, resident",-42} {server.ResidentBytes / 1048576.0,10:N0} MiB, {server.StoredBytes / 1048576.0:N0} MiB on disk"));
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
    }
}
