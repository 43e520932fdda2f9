using System.Collections.Frozen;
using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Snapshots;

/// <summary>Relations by one of their ends, as a compressed sparse row: two integers a relation, no object.</summary>
internal sealed class Adjacency
{
    private readonly int[] offsets;
    private readonly int[] relations;

    private Adjacency(int[] offsets, int[] relations) => (this.offsets, this.relations) = (offsets, relations);

    public static Adjacency Build(
        int entities, ImmutableArray<Relation> all, FrozenDictionary<EntityId, int> index, Func<Relation, EntityId> end)
    {
        var offsets = new int[entities + 1];
        foreach (var relation in all)
            offsets[index[end(relation)] + 1]++;
        for (var i = 0; i < entities; i++)
            offsets[i + 1] += offsets[i];
        var next = offsets.AsSpan(0, entities).ToArray();
        var relations = new int[all.Length];
        for (var i = 0; i < all.Length; i++)
            relations[next[index[end(all[i])]]++] = i;
        return new Adjacency(offsets, relations);
    }

    public ReadOnlySpan<int> Of(int place) => relations.AsSpan(offsets[place], offsets[place + 1] - offsets[place]);
}
