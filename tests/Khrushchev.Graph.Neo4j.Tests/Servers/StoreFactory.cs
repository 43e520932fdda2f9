using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Stores;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Neo4j.Tests.Servers;

/// <summary>Makes stores as an application does, from settings.</summary>
internal static class StoreFactory
{
    public static ServiceProvider Services(Database database, params (string Key, string Value)[] settings) =>
        Services(Of(database, settings), null);

    /// <summary>With what sends requests in place of a network.</summary>
    public static ServiceProvider Services(Database database, HttpMessageHandler handler, params (string Key, string Value)[] settings) =>
        Services(Of(database, settings), handler);

    public static ServiceProvider Services((string Key, string Value)[] settings, HttpMessageHandler? handler)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.GroupBy(s => s.Key).Select(g => KeyValuePair.Create(g.Key, (string?)g.Last().Value))).Build();
        var services = new ServiceCollection().AddLogging();
        services.AddNeo4jGraphStore(configuration);
        if (handler is not null)
            services.AddHttpClient(HttpTransport.ClientName).ConfigurePrimaryHttpMessageHandler(() => handler);
        return services.BuildServiceProvider();
    }

    public static IGraphStore Store(this ServiceProvider services) => services.GetRequiredService<IGraphStore>();

    public static ICypherTransport Transport(this ServiceProvider services) => services.GetRequiredService<ICypherTransport>();

    /// <summary>Takes out all nodes; constraints and indexes stay.</summary>
    public static async Task EmptyAsync(ServiceProvider services, CancellationToken cancellationToken) =>
        await services.Transport().ExecuteAsync(
            new CypherStatement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"), cancellationToken);

    private static (string Key, string Value)[] Of(Database database, (string Key, string Value)[] settings) =>
    [
        ("Neo4j:Uri", database.Uri), ("Neo4j:User", database.User), ("Neo4j:Password", database.Password), ("Neo4j:Database", database.Name),
        // A server that has just been started on a busy machine plans its first queries slowly.
        ("Neo4j:Timeout", "00:02:00"), .. settings,
    ];
}
