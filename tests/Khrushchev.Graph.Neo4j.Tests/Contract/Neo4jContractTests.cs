using Khrushchev.Graph.Contract;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Neo4j.Tests.Contract;

/// <summary>What every store promises, on a real Neo4j.</summary>
[Collection(TestDatabase.Shared)]
public sealed class Neo4jContractTests(TestDatabase server) : GraphStoreContract, IAsyncDisposable
{
    private readonly List<ServiceProvider> opened = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var services in opened)
            await services.DisposeAsync();
    }

    protected override async Task<IGraphStore> CreateEmptyAsync()
    {
        var services = Open();
        await StoreFactory.EmptyAsync(services, TestContext.Current.CancellationToken);
        return services.Store();
    }

    /// <summary>Publishes over what the test before left, so each of these tests is one of a publish that changes some things too.</summary>
    protected override async Task<IGraphStore> CreateAsync(GraphSnapshot snapshot)
    {
        var store = Open().Store();
        await store.ReplaceAsync(snapshot, null, TestContext.Current.CancellationToken);
        return store;
    }

    private ServiceProvider Open()
    {
        // Low, so that searches on these courses meet common beginnings and rare ones.
        var services = StoreFactory.Services(server.Require(), ("Neo4j:CommonWords", "12"), ("Neo4j:HubRelations", "6"));
        opened.Add(services);
        return services;
    }
}
