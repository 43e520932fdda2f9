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

    /// <summary>With something between the store and the transport.</summary>
    public static ServiceProvider Services(
        Database database, Func<ICypherTransport, ICypherTransport> between, params (string Key, string Value)[] settings)
    {
        var services = Collect(Of(database, settings));
        var transport = services.Last(s => s.ServiceType == typeof(ICypherTransport)).ImplementationFactory!;
        services.AddSingleton(provider => between((ICypherTransport)transport(provider)));
        return services.BuildServiceProvider();
    }

    public static ServiceProvider Services((string Key, string Value)[] settings, HttpMessageHandler? handler)
    {
        var services = Collect(settings);
        if (handler is not null)
            services.AddHttpClient(HttpTransport.ClientName).ConfigurePrimaryHttpMessageHandler(() => handler);
        return services.BuildServiceProvider();
    }

    private static ServiceCollection Collect((string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.GroupBy(s => s.Key).Select(g => KeyValuePair.Create(g.Key, (string?)g.Last().Value))).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddNeo4jGraphStore(configuration);
        return services;
    }

    public static IGraphStore Store(this IServiceProvider services) => services.GetRequiredService<IGraphStore>();

    public static ICypherTransport Transport(this IServiceProvider services) => services.GetRequiredService<ICypherTransport>();

    /// <summary>Takes out all nodes; constraints and indexes stay.</summary>
    public static async Task EmptyAsync(ServiceProvider services, CancellationToken cancellationToken) =>
        await services.Transport().ExecuteAsync(
            new CypherStatement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"), cancellationToken);

    private static (string Key, string Value)[] Of(Database database, (string Key, string Value)[] settings) =>
        // A server that has just been started on a busy machine plans its first queries slowly.
        [.. database.Settings(), ("Neo4j:Timeout", "00:02:00"), .. settings];
}
