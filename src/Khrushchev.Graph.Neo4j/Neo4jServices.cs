using Khrushchev.Graph.Neo4j.Querying;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Stores;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Khrushchev.Graph.Neo4j;

/// <summary>Puts the store on Neo4j into an application.</summary>
public static class Neo4jServices
{
    /// <summary>Whether the settings ask for Neo4j: <c>Neo4j:Uri</c> is there.</summary>
    public static bool IsConfigured(IConfiguration configuration) =>
        !string.IsNullOrWhiteSpace(configuration[$"{Neo4jOptions.Section}:{nameof(Neo4jOptions.Uri)}"]);

    /// <summary>
    /// Registers <see cref="IGraphStore"/> on Neo4j and <see cref="ICypherConsole"/> where <see cref="IsConfigured"/>, in place of any other; else does nothing. Wrong settings are
    /// reported together when the application starts.
    /// </summary>
    /// <returns>Whether it was registered.</returns>
    public static bool AddNeo4jGraphStore(this IServiceCollection services, IConfiguration configuration)
    {
        if (!IsConfigured(configuration))
            return false;
        services.AddOptions<Neo4jOptions>().Bind(configuration.GetSection(Neo4jOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<Neo4jOptions>, Neo4jOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        AddTransport(services);
        services.RemoveAll<IGraphStore>();
        services.AddSingleton<IGraphStore, Neo4jGraphStore>();
        services.AddSingleton<ICypherConsole>(provider => new CypherConsole(
            provider.GetRequiredService<ICypherTransport>(), Limits(provider.GetRequiredService<IOptions<Neo4jOptions>>().Value)));
        return true;
    }

    private static CypherLimits Limits(Neo4jOptions options) => new(options.QuestionTimeout, options.QuestionRows);

    private static void AddTransport(IServiceCollection services)
    {
        var client = services.AddHttpClient(HttpTransport.ClientName)
            .ConfigureHttpClient(c => c.Timeout = Timeout.InfiniteTimeSpan)
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.AutomaticDecompression = System.Net.DecompressionMethods.All;
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
                handler.ConnectTimeout = TimeSpan.FromSeconds(5);
                handler.UseCookies = false;
            });
        HttpRetries.Add(client);
        services.AddSingleton(provider => Transports.Create(
            provider.GetRequiredService<IOptions<Neo4jOptions>>().Value, provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<TimeProvider>()));
    }
}
