namespace Khrushchev.Graph.Snapshots;

/// <summary>Relations by one of their ends, as a compressed sparse row: two integers a relation, no object.</summary>
internal sealed class Adjacency
{
    private readonly int[] offsets;
    private readonly int[] relations;

    /// <param name="entities">How many entities there are.</param>
    /// <param name="ends">The place of each relation's end.</param>
    public Adjacency(int entities, int[] ends)
    {
        offsets = new int[entities + 1];
        relations = new int[ends.Length];
        foreach (var end in ends)
            offsets[end + 1]++;
        for (var i = 0; i < entities; i++)
            offsets[i + 1] += offsets[i];
        var next = offsets.AsSpan(0, entities).ToArray();
        for (var i = 0; i < ends.Length; i++)
            relations[next[ends[i]]++] = i;
    }

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<int> Of(int place) => relations.AsSpan(offsets[place], offsets[place + 1] - offsets[place]);

    /// <summary>All rows, one after the other.</summary>
    public ReadOnlySpan<int> Relations => relations;

    /// <summary>Where the row starts in <see cref="Relations"/>, and where it ends, exclusive.</summary>
    public (int From, int To) Row(int place) => (offsets[place], offsets[place + 1]);
}
