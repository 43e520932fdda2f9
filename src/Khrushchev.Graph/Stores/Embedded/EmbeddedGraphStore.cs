using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded.Search;
using Khrushchev.Graph.Stores.Embedded.Timeline;
using Khrushchev.Graph.Stores.Embedded.Walks;

namespace Khrushchev.Graph.Stores.Embedded;

/// <summary>
/// The default store: a snapshot and its indexes in memory. A new version is built beside the old one and swapped in whole, so reads
/// take no lock. It is never unavailable.
/// </summary>
public sealed class EmbeddedGraphStore : IGraphStore, IDisposable
{
    private readonly SemaphoreSlim writing = new(1, 1);
    private volatile EmbeddedState state = EmbeddedState.Empty;

    /// <inheritdoc/>
    public ValueTask<StoreInfo> InfoAsync(CancellationToken cancellationToken) => Read(static s => s.Info, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<long> ReplaceAsync(
        GraphSnapshot snapshot, IProgress<PublishProgress>? progress, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var old = state;
            if (old.Info.ContentHash == snapshot.ContentHash)
                return old.Info.Version;
            void Built(int parts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new PublishProgress(parts, EmbeddedState.Parts));
            }
            var next = await Task.Run(() => EmbeddedState.Build(snapshot, old.Info.Version + 1, Built), cancellationToken)
                .ConfigureAwait(false);
            state = next;
            old.Signal.Replace();
            return next.Info.Version;
        }
        finally
        {
            writing.Release();
        }
    }

    /// <inheritdoc/>
    public ValueTask<EntityDetail?> FindAsync(EntityId id, CancellationToken cancellationToken) =>
        Read(s => s.Pages.Find(id), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<EntityHead>> HeadsAsync(ImmutableArray<EntityId> ids, CancellationToken cancellationToken) =>
        Read(s => Heads(s.Snapshot, ids), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<SearchSlice> SearchAsync(SearchQuery query, CancellationToken cancellationToken) =>
        Read(s => SearchAnswer.Find(s.Search, query), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<TimelineSlice> TimelineAsync(TimelineQuery query, CancellationToken cancellationToken) =>
        Read(s => TimelineWindow.Of(s.Timeline, query), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphSlice?> NeighbourhoodAsync(NeighbourhoodQuery query, CancellationToken cancellationToken) =>
        Read(
            s => Walk(
                s.Walks, query.Centre, LinkRule.Along(s.Walks.Kinds, query.Types), query.Depth, QueryLimits.NeighbourhoodDepth,
                query.Limit),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphSlice?> ClosureAsync(ClosureQuery query, CancellationToken cancellationToken) =>
        Read(
            s => Walk(
                s.Walks, query.Start, LinkRule.Claims(s.Walks.Kinds, query.Direction, query.Reading), query.Depth, QueryLimits.CausalDepth,
                query.Limit),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<PathsSlice?> PathsAsync(PathsQuery query, CancellationToken cancellationToken) =>
        Read(
            s => s.Snapshot.TryIndexOf(query.From, out var from) && s.Snapshot.TryIndexOf(query.To, out var to)
                ? ChainRegion.Find(s.Walks, from, to, query) : null,
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphSlice> NetworkAsync(NetworkQuery query, CancellationToken cancellationToken) =>
        Read(s => s.Network.Find(s.Walks, query), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<CardHead>> CardsAsync(CancellationToken cancellationToken) =>
        Read(static s => s.Cards.Heads, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<CardDetail?> CardAsync(EntityId id, CancellationToken cancellationToken) =>
        Read(s => s.Cards.Find(id), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<Lesson>> LessonsAsync(CancellationToken cancellationToken) =>
        Read(static s => s.Snapshot.Lessons.Take(QueryLimits.Cards).ToImmutableArray(), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoreInfo> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var signal = state.Signal;
            yield return signal.Info;
            await signal.Replaced.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Lets go of the lock that keeps writers apart; the graph needs no disposal.</summary>
    public void Dispose() => writing.Dispose();

    private ValueTask<T> Read<T>(Func<EmbeddedState, T> answer, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<T>(cancellationToken) : ValueTask.FromResult(answer(state));

    private static ImmutableArray<EntityHead> Heads(GraphSnapshot snapshot, ImmutableArray<EntityId> ids)
    {
        var heads = ImmutableArray.CreateBuilder<EntityHead>();
        foreach (var id in ids.IsDefault ? [] : ids.AsSpan()[..Math.Min(ids.Length, QueryLimits.Heads)])
        {
            if (snapshot.TryFind(id, out var entity))
                heads.Add(entity.Head);
        }
        return heads.ToImmutable();
    }

    private static GraphSlice? Walk(WalkGraph graph, EntityId start, LinkRule rule, int depth, int deepest, int limit) =>
        graph.Snapshot.TryIndexOf(start, out var place) ? StepwiseWalk.From(graph, place, rule, Math.Clamp(depth, 1, deepest), limit) : null;
}
