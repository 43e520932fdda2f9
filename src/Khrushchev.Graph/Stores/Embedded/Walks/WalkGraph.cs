using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>A snapshot arranged for walks; things go by rank.</summary>
internal sealed class WalkGraph
{
    private readonly EntityRanks ranks;

    public WalkGraph(GraphSnapshot snapshot, EntityRanks ranks)
    {
        (Snapshot, this.ranks) = (snapshot, ranks);
        Kinds = new LinkKinds(snapshot.Relations);
        Outgoing = new LinkRows(snapshot.OutgoingRows, r => ranks.RankOf(snapshot.ToOf(r)), Kinds);
        Incoming = new LinkRows(snapshot.IncomingRows, r => ranks.RankOf(snapshot.FromOf(r)), Kinds);
    }

    public GraphSnapshot Snapshot { get; }

    public LinkKinds Kinds { get; }

    /// <summary>Relations by where they start.</summary>
    public LinkRows Outgoing { get; }

    /// <summary>Relations by where they end.</summary>
    public LinkRows Incoming { get; }

    /// <summary>How many things there are.</summary>
    public int Count => ranks.Count;

    public int PlaceAt(int rank) => ranks.PlaceAt(rank);

    public int RankOf(int place) => ranks.RankOf(place);

    public EntityHead HeadAt(int rank) => ranks.HeadAt(rank);

    /// <summary>Adds what is one step on and was not met yet to what was met and what was found.</summary>
    public void Meet(int rank, LinkRule rule, NumberSet met, NumberList found)
    {
        var place = PlaceAt(rank);
        if (rule.Forwards)
            Outgoing.Meet(place, rule, met, found);
        if (rule.Backwards)
            Incoming.Meet(place, rule, met, found);
    }

    /// <summary>Whether anything is one step on that was not met.</summary>
    public bool LeadsOn(int rank, LinkRule rule, NumberSet met) =>
        (rule.Forwards && Outgoing.LeadsOn(PlaceAt(rank), rule, met)) || (rule.Backwards && Incoming.LeadsOn(PlaceAt(rank), rule, met));
}
