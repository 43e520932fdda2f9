using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores;

/// <summary>
/// Where a course is kept and asked about. Every answer is an immutable slice of one version, bounded, and says what it
/// left out. The same question on the same content gives the same answer in the same order on every store. Safe for many
/// threads; a read never waits for a write. All methods throw <see cref="StoreUnavailableException"/> where the store
/// cannot be reached, and <see cref="OperationCanceledException"/> on cancellation.
/// </summary>
public interface IGraphStore
{
    /// <summary>Version, course, counts and extent; version 0 and empty before the first <see cref="ReplaceAsync"/>.</summary>
    ValueTask<StoreInfo> InfoAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Publishes a snapshot as the next version: readers see the old graph or the new, never a mixture. Content that is
    /// there already keeps its version.
    /// </summary>
    /// <returns>The version that now holds the content.</returns>
    ValueTask<long> ReplaceAsync(GraphSnapshot snapshot, IProgress<PublishProgress>? progress, CancellationToken cancellationToken);

    /// <summary>One entity with its relations and what they rest on, or null where there is none.</summary>
    ValueTask<EntityDetail?> FindAsync(EntityId id, CancellationToken cancellationToken);

    /// <summary>Heads by id, in the order asked for and as often, unknown ids left out; ids after the first
    /// <see cref="QueryLimits.Heads"/> are not looked at.</summary>
    ValueTask<ImmutableArray<EntityHead>> HeadsAsync(ImmutableArray<EntityId> ids, CancellationToken cancellationToken);

    /// <summary>Entities whose title, alias or summary fits the words.</summary>
    ValueTask<SearchSlice> SearchAsync(SearchQuery query, CancellationToken cancellationToken);

    /// <summary>What lies in a window of days at one zoom level.</summary>
    ValueTask<TimelineSlice> TimelineAsync(TimelineQuery query, CancellationToken cancellationToken);

    /// <summary>Everything within so many steps of one entity; null where there is no such entity.</summary>
    ValueTask<GraphSlice?> NeighbourhoodAsync(NeighbourhoodQuery query, CancellationToken cancellationToken);

    /// <summary>Causes of causes, or effects of effects; null where there is no such entity.</summary>
    ValueTask<GraphSlice?> ClosureAsync(ClosureQuery query, CancellationToken cancellationToken);

    /// <summary>Causal chains from one entity to another; null where either is missing.</summary>
    ValueTask<PathsSlice?> PathsAsync(PathsQuery query, CancellationToken cancellationToken);

    /// <summary>The most significant part of the whole graph.</summary>
    ValueTask<GraphSlice> NetworkAsync(NetworkQuery query, CancellationToken cancellationToken);

    /// <summary>Every card in order; at most <see cref="QueryLimits.Cards"/>.</summary>
    ValueTask<ImmutableArray<CardHead>> CardsAsync(CancellationToken cancellationToken);

    /// <summary>One card with what cites each of its bullets, or null.</summary>
    ValueTask<CardDetail?> CardAsync(EntityId id, CancellationToken cancellationToken);

    /// <summary>Every lesson in order; at most <see cref="QueryLimits.Cards"/>.</summary>
    ValueTask<ImmutableArray<Lesson>> LessonsAsync(CancellationToken cancellationToken);

    /// <summary>The info now, then again at each new version, latest wins, until cancelled.</summary>
    IAsyncEnumerable<StoreInfo> WatchAsync(CancellationToken cancellationToken);
}
