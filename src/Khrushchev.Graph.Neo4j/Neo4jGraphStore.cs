using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Publishing;
using Khrushchev.Graph.Neo4j.Reads;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;
using Microsoft.Extensions.Options;

namespace Khrushchev.Graph.Neo4j;

/// <summary>A course in a Neo4j database: each question is one bounded query that the server answers.</summary>
internal sealed class Neo4jGraphStore(ICypherTransport transport, IOptions<Neo4jOptions> options, TimeProvider time) : IGraphStore, IDisposable
{
    private readonly Publisher publisher = new(transport, options.Value, time);
    private readonly VersionWatch watch = new(transport, options.Value.PollInterval, time);
    private readonly SemaphoreSlim publishing = new(1, 1);

    public ValueTask<StoreInfo> InfoAsync(CancellationToken cancellationToken) => CourseReads.InfoAsync(transport, cancellationToken);

    public async ValueTask<long> ReplaceAsync(
        GraphSnapshot snapshot, IProgress<PublishProgress>? progress, CancellationToken cancellationToken)
    {
        await publishing.WaitAsync(cancellationToken);
        try
        {
            var version = await publisher.PublishAsync(snapshot, progress, cancellationToken);
            await watch.LookAsync(cancellationToken);
            return version;
        }
        finally
        {
            publishing.Release();
        }
    }

    public ValueTask<EntityDetail?> FindAsync(EntityId id, CancellationToken cancellationToken) =>
        EntityReads.FindAsync(transport, id, cancellationToken);

    public ValueTask<ImmutableArray<EntityHead>> HeadsAsync(ImmutableArray<EntityId> ids, CancellationToken cancellationToken) =>
        EntityReads.HeadsAsync(transport, ids, cancellationToken);

    public ValueTask<SearchSlice> SearchAsync(SearchQuery query, CancellationToken cancellationToken) =>
        SearchReads.SearchAsync(transport, query, options.Value.CommonWords, cancellationToken);

    public ValueTask<TimelineSlice> TimelineAsync(TimelineQuery query, CancellationToken cancellationToken) =>
        TimelineReads.WindowAsync(transport, query, cancellationToken);

    public ValueTask<GraphSlice?> NeighbourhoodAsync(NeighbourhoodQuery query, CancellationToken cancellationToken) =>
        SliceReads.NeighbourhoodAsync(transport, query, cancellationToken);

    public ValueTask<GraphSlice?> ClosureAsync(ClosureQuery query, CancellationToken cancellationToken) =>
        SliceReads.ClosureAsync(transport, query, cancellationToken);

    public ValueTask<PathsSlice?> PathsAsync(PathsQuery query, CancellationToken cancellationToken) =>
        PathReads.PathsAsync(transport, query, cancellationToken);

    public ValueTask<GraphSlice> NetworkAsync(NetworkQuery query, CancellationToken cancellationToken) =>
        SliceReads.NetworkAsync(transport, query, cancellationToken);

    public ValueTask<ImmutableArray<CardHead>> CardsAsync(CancellationToken cancellationToken) =>
        CourseReads.CardsAsync(transport, cancellationToken);

    public ValueTask<CardDetail?> CardAsync(EntityId id, CancellationToken cancellationToken) =>
        CourseReads.CardAsync(transport, id, cancellationToken);

    public ValueTask<ImmutableArray<Lesson>> LessonsAsync(CancellationToken cancellationToken) =>
        CourseReads.LessonsAsync(transport, cancellationToken);

    public IAsyncEnumerable<StoreInfo> WatchAsync(CancellationToken cancellationToken) => watch.RunAsync(cancellationToken);

    public void Dispose()
    {
        watch.Dispose();
        publishing.Dispose();
    }
}
