using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>Answers <see cref="NetworkQuery"/>; ranks once for each version.</summary>
internal sealed class Network
{
    private readonly GraphSnapshot snapshot;

    public Network(GraphSnapshot snapshot)
    {
        this.snapshot = snapshot;
        var first = new Smallest<Key>(Math.Min(QueryLimits.Nodes, snapshot.Entities.Length));
        for (var place = 0; place < snapshot.Entities.Length; place++)
            first.Offer(new Key(-snapshot.Entities[place].Head.Significance, -Degree(place), place));
        Foremost = Array.ConvertAll(first.ToArray(), k => k.Place);
    }

    /// <summary>The places of as many as a network may show, in its order.</summary>
    public int[] Foremost { get; }

    public GraphSlice Find(WalkGraph graph, NetworkQuery query)
    {
        var limit = Math.Min(Foremost.Length, Math.Clamp(query.Limit, 1, QueryLimits.Nodes));
        var nodes = Array.ConvertAll(Foremost[..limit], graph.RankOf);
        using var inside = new NumberSet(graph.Count);
        inside.SetTo(nodes);
        var (relations, leftOut) = InnerRelations.Of(graph, nodes, inside, LinkRule.Along(graph.Kinds, []));
        return new GraphSlice(
            StepwiseWalk.Heads(graph, nodes), [.. new int[limit]], relations, snapshot.Entities.Length - limit, false, leftOut);
    }

    private int Degree(int place) => snapshot.Outgoing(place).Length + snapshot.Incoming(place).Length;

    private readonly record struct Key(int Weight, int Degree, int Place) : IComparable<Key>
    {
        public int CompareTo(Key other) => (Weight, Degree, Place).CompareTo((other.Weight, other.Degree, other.Place));
    }
}
