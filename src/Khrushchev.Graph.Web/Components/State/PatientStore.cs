using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.State;

/// <summary>
/// The store as one open screen asks it. While a database is away a question does not fail but waits and is asked again: what is on screen
/// stays, <see cref="Away"/> says why nothing new comes, and what was asked for comes when the database is back.
/// </summary>
internal sealed partial class PatientStore(IGraphStore store, TimeProvider time, ILogger<PatientStore> logger) : IGraphStore
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    // Who types or pans gives up one question after the other, which says nothing of the database.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private int waiting;

    /// <summary>The reason for which some question waits, or null where none does.</summary>
    public string? Away { get; private set; }

    /// <summary><see cref="Away"/> is another.</summary>
    public event Action? Changed;

    /// <summary>Whether questions wait: on a live screen. The answer to a request fails at once instead and says why.</summary>
    public bool IsPatient { get; set; }

    /// <inheritdoc/>
    public ValueTask<StoreInfo> InfoAsync(CancellationToken cancellationToken) => AskAsync(store.InfoAsync, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<long> ReplaceAsync(GraphSnapshot snapshot, IProgress<PublishProgress>? progress, CancellationToken cancellationToken) =>
        store.ReplaceAsync(snapshot, progress, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<EntityDetail?> FindAsync(EntityId id, CancellationToken cancellationToken) =>
        AskAsync(token => store.FindAsync(id, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<EntityHead>> HeadsAsync(ImmutableArray<EntityId> ids, CancellationToken cancellationToken) =>
        AskAsync(token => store.HeadsAsync(ids, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<SearchSlice> SearchAsync(SearchQuery query, CancellationToken cancellationToken) =>
        AskAsync(token => store.SearchAsync(query, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<TimelineSlice> TimelineAsync(TimelineQuery query, CancellationToken cancellationToken) =>
        AskAsync(token => store.TimelineAsync(query, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphSlice?> NeighbourhoodAsync(NeighbourhoodQuery query, CancellationToken cancellationToken) =>
        AskAsync(token => store.NeighbourhoodAsync(query, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphSlice?> ClosureAsync(ClosureQuery query, CancellationToken cancellationToken) =>
        AskAsync(token => store.ClosureAsync(query, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<PathsSlice?> PathsAsync(PathsQuery query, CancellationToken cancellationToken) =>
        AskAsync(token => store.PathsAsync(query, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphSlice> NetworkAsync(NetworkQuery query, CancellationToken cancellationToken) =>
        AskAsync(token => store.NetworkAsync(query, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<CardHead>> CardsAsync(CancellationToken cancellationToken) => AskAsync(store.CardsAsync, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<CardDetail?> CardAsync(EntityId id, CancellationToken cancellationToken) =>
        AskAsync(token => store.CardAsync(id, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<Lesson>> LessonsAsync(CancellationToken cancellationToken) => AskAsync(store.LessonsAsync, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoreInfo> WatchAsync(CancellationToken cancellationToken) => store.WatchAsync(cancellationToken);

    private async ValueTask<T> AskAsync<T>(Func<CancellationToken, ValueTask<T>> question, CancellationToken cancellationToken)
    {
        var (waits, answered) = (false, false);
        try
        {
            for (var pause = Shortest; ; pause = pause * 2 < Longest ? pause * 2 : Longest)
            {
                try
                {
                    var answer = await question(cancellationToken);
                    answered = true;
                    return answer;
                }
                catch (StoreUnavailableException fault) when (IsPatient)
                {
                    waiting += waits ? 0 : 1;
                    waits = true;
                    Say(fault.Message);
                }
                await Task.Delay(pause, time, cancellationToken);
            }
        }
        finally
        {
            if (waits && --waiting == 0)
            {
                if (answered)
                    Say(null);
                else
                    _ = ForgetLaterAsync();
            }
        }
    }

    /// <summary>Stops saying why something waits, unless something does by then.</summary>
    private async Task ForgetLaterAsync()
    {
        await Task.Delay(Grace, time);
        if (waiting == 0)
            Say(null);
    }

    private void Say(string? reason)
    {
        if (reason == Away)
            return;
        if (reason is not null)
            LogAway(logger, reason);
        Away = reason;
        Changed?.Invoke();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A screen waits: {Reason}")]
    private static partial void LogAway(ILogger logger, string reason);
}
