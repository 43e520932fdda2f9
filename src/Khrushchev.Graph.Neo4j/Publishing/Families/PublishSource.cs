using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded;
using Khrushchev.Graph.Stores.Embedded.Details;
using Khrushchev.Graph.Stores.Embedded.Walks;

namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary>A snapshot with what is worked out once for all families.</summary>
internal sealed class PublishSource(GraphSnapshot snapshot, Neo4jOptions options)
{
    private readonly HashSet<PassageId> passages = [.. snapshot.Cards.SelectMany(c => c.Passages).Select(p => p.Id)];
    private readonly HashSet<EntityId> sources = [.. snapshot.Sources.Select(s => s.Id)];
    private readonly Lazy<TimelinePyramid> timeline = new(() => TimelinePyramid.Build(snapshot));
    private readonly Lazy<PassageIndex> citing = new(() => new PassageIndex(snapshot));
    private EntityPages? pages;

    public GraphSnapshot Snapshot => snapshot;

    /// <summary>How many entities make the beginning of a word a common one.</summary>
    public int CommonWords => options.CommonWords;

    /// <summary>How many relations a thing has that is no hub yet.</summary>
    public int HubRelations => options.HubRelations;

    /// <summary>Where dated things are drawn.</summary>
    public TimelinePyramid Timeline => timeline.Value;

    /// <summary>What cites each bullet.</summary>
    public PassageIndex Passages => citing.Value;

    /// <summary>What pages show.</summary>
    public EntityPages Pages => pages ??= new EntityPages(new WalkGraph(snapshot, new EntityRanks(snapshot)), Passages);

    /// <summary>Whether the snapshot has what is cited.</summary>
    public bool Has(Evidence evidence) => evidence.Passage is { } passage ? passages.Contains(passage) : sources.Contains(evidence.Source!.Value);
}
