using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>
/// The other end and the kind of each relation, in the rows of an <see cref="Adjacency"/>: a walk reads them one after the other, where
/// the relations themselves lie all over the memory.
/// </summary>
internal sealed class LinkRows
{
    private readonly Adjacency rows;
    private readonly int[] ends;
    private readonly byte[] kinds;

    /// <param name="rows">Relations by the end that a walk comes from.</param>
    /// <param name="endOf">The rank of a relation's other end.</param>
    /// <param name="kinds">Of relations.</param>
    public LinkRows(Adjacency rows, Func<int, int> endOf, LinkKinds kinds)
    {
        this.rows = rows;
        var relations = rows.Relations;
        (ends, this.kinds) = (new int[relations.Length], new byte[relations.Length]);
        for (var i = 0; i < relations.Length; i++)
            (ends[i], this.kinds[i]) = (endOf(relations[i]), kinds[relations[i]]);
    }

    /// <summary>The relations of a place as positions for <see cref="Link"/>; the end is exclusive.</summary>
    public (int From, int To) Row(int place) => rows.Row(place);

    /// <summary>What is at a position.</summary>
    public (int Relation, int End, byte Kind) Link(int position) => (rows.Relations[position], ends[position], kinds[position]);

    /// <summary>Adds the ends that were not met yet to those met and those found.</summary>
    public void Meet(int place, LinkRule rule, NumberSet met, NumberList found)
    {
        var (from, to) = rows.Row(place);
        for (var i = from; i < to; i++)
        {
            if (rule.Admits(kinds[i], rows.Relations[i]) && met.Add(ends[i]))
                found.Add(ends[i]);
        }
    }

    /// <summary>Adds the relations whose end is inside.</summary>
    public void Inside(int place, LinkRule rule, NumberSet inside, NumberList found)
    {
        var (from, to) = rows.Row(place);
        for (var i = from; i < to; i++)
        {
            if (inside.Contains(ends[i]) && rule.Admits(kinds[i], rows.Relations[i]))
                found.Add(rows.Relations[i]);
        }
    }

    /// <summary>Whether an end was not met.</summary>
    public bool LeadsOn(int place, LinkRule rule, NumberSet met)
    {
        var (from, to) = rows.Row(place);
        for (var i = from; i < to; i++)
        {
            if (!met.Contains(ends[i]) && rule.Admits(kinds[i], rows.Relations[i]))
                return true;
        }
        return false;
    }
}
