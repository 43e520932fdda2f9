using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Api;

/// <summary>A store that cannot be reached.</summary>
internal class AwayStore : IGraphStore
{
    public const string Reason = "The database does not answer; it is asked again.";

    public static void Use(IServiceCollection services) => services.AddSingleton<IGraphStore, AwayStore>();

    public ValueTask<StoreInfo> InfoAsync(CancellationToken cancellationToken) => throw Away;

    public ValueTask<long> ReplaceAsync(GraphSnapshot snapshot, IProgress<PublishProgress>? progress, CancellationToken cancellationToken) => throw Away;

    public ValueTask<EntityDetail?> FindAsync(EntityId id, CancellationToken cancellationToken) => throw Away;

    public ValueTask<ImmutableArray<EntityHead>> HeadsAsync(ImmutableArray<EntityId> ids, CancellationToken cancellationToken) => throw Away;

    public ValueTask<SearchSlice> SearchAsync(SearchQuery query, CancellationToken cancellationToken) => throw Away;

    public ValueTask<TimelineSlice> TimelineAsync(TimelineQuery query, CancellationToken cancellationToken) => throw Away;

    public ValueTask<GraphSlice?> NeighbourhoodAsync(NeighbourhoodQuery query, CancellationToken cancellationToken) => throw Away;

    public ValueTask<GraphSlice?> ClosureAsync(ClosureQuery query, CancellationToken cancellationToken) => throw Away;

    public ValueTask<PathsSlice?> PathsAsync(PathsQuery query, CancellationToken cancellationToken) => throw Away;

    public ValueTask<GraphSlice> NetworkAsync(NetworkQuery query, CancellationToken cancellationToken) => throw Away;

    public ValueTask<ImmutableArray<CardHead>> CardsAsync(CancellationToken cancellationToken) => throw Away;

    public ValueTask<CardDetail?> CardAsync(EntityId id, CancellationToken cancellationToken) => throw Away;

    public ValueTask<ImmutableArray<Lesson>> LessonsAsync(CancellationToken cancellationToken) => throw Away;

    public async IAsyncEnumerable<StoreInfo> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        yield return StoreInfo.Empty;
        throw Away;
    }

    private static StoreUnavailableException Away => new(Reason);
}
