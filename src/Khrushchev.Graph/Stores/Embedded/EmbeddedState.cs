using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded.Details;
using Khrushchev.Graph.Stores.Embedded.Search;
using Khrushchev.Graph.Stores.Embedded.Timeline;
using Khrushchev.Graph.Stores.Embedded.Walks;

namespace Khrushchev.Graph.Stores.Embedded;

/// <summary>One version with its indexes; immutable but for the signal that it has been replaced.</summary>
internal sealed class EmbeddedState
{
    private EmbeddedState(GraphSnapshot snapshot, StoreInfo info, Action<int> built)
    {
        (Snapshot, Signal) = (snapshot, new VersionSignal(info));
        var ranks = new EntityRanks(snapshot);
        Timeline = new TimelineIndex(snapshot);
        built(1);
        Search = new SearchIndex(snapshot, ranks);
        built(2);
        Walks = new WalkGraph(snapshot, ranks);
        var passages = new PassageIndex(snapshot);
        Pages = new EntityPages(Walks, passages);
        Cards = new CardPages(snapshot.Cards, passages);
        built(3);
        Network = new Network(snapshot);
        built(Parts);
    }

    /// <summary>How often a build calls back.</summary>
    public const int Parts = 4;

    public static EmbeddedState Empty { get; } = new(new GraphSnapshotBuilder().Build(), StoreInfo.Empty, static _ => { });

    public GraphSnapshot Snapshot { get; }

    public VersionSignal Signal { get; }

    public StoreInfo Info => Signal.Info;

    public TimelineIndex Timeline { get; }

    public SearchIndex Search { get; }

    public EntityPages Pages { get; }

    public CardPages Cards { get; }

    public WalkGraph Walks { get; }

    public Network Network { get; }

    public static EmbeddedState Build(GraphSnapshot snapshot, long version, Action<int> built) =>
        new(snapshot, new StoreInfo(version, snapshot.ContentHash, snapshot.Course, snapshot.Counts, snapshot.Extent), built);
}
