using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores.Embedded.Sets;
using Khrushchev.Graph.Stores.Embedded.Walks;

namespace Khrushchev.Graph.Stores.Embedded.Details;

/// <summary>The relations that a page shows, in the order of <see cref="EntityDetail.Relations"/>.</summary>
internal sealed class FirstRelations
{
    /// <summary>After every day there is (a <see cref="Time.DayNumber"/> stays within some millions).</summary>
    private const int Undated = int.MaxValue;

    private readonly WalkGraph graph;
    private readonly int[] days;

    public FirstRelations(WalkGraph graph)
    {
        this.graph = graph;
        days = new int[graph.Count];
        for (var rank = 0; rank < days.Length; rank++)
            days[rank] = graph.HeadAt(rank).Date?.EarliestDay ?? Undated;
    }

    /// <summary>Relations of the thing at a place, and how many more it has.</summary>
    public (int[] Relations, int LeftOut) Of(int place)
    {
        var (onwards, back) = (graph.Outgoing.Row(place), graph.Incoming.Row(place));
        var first = new Smallest<Key>(Math.Min(QueryLimits.DetailRelations, onwards.To - onwards.From + back.To - back.From));
        Offer(graph.Outgoing, place, -1, first);
        Offer(graph.Incoming, place, graph.RankOf(place), first);
        var relations = Array.ConvertAll(first.ToArray(), k => k.Relation);
        return (relations, first.Offered - relations.Length);
    }

    /// <summary>Offers the relations of a row; not those with an end that another row has.</summary>
    private void Offer(LinkRows rows, int place, int except, Smallest<Key> first)
    {
        var (from, to) = rows.Row(place);
        for (var i = from; i < to; i++)
        {
            var (relation, end, kind) = rows.Link(i);
            if (end != except)
                first.Offer(new Key(((long)graph.Kinds.Like(kind, relation).Type << 32) + ((long)days[end] - int.MinValue), relation));
        }
    }

    /// <param name="TypeAndDay">Type, then the other end's first day.</param>
    /// <param name="Relation">Place of the relation, in the order of ids.</param>
    private readonly record struct Key(long TypeAndDay, int Relation) : IComparable<Key>
    {
        public int CompareTo(Key other) =>
            TypeAndDay != other.TypeAndDay ? TypeAndDay.CompareTo(other.TypeAndDay) : Relation.CompareTo(other.Relation);
    }
}
