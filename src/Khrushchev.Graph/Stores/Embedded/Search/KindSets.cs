using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>Ranks by kind, as bitmaps.</summary>
internal sealed class KindSets(int bound)
{
    private readonly Dictionary<EntityKind, ulong[]> kinds = [];

    public void Add(EntityKind kind, int rank)
    {
        if (!kinds.TryGetValue(kind, out var ranks))
            kinds.Add(kind, ranks = new ulong[Bitmap.Length(bound)]);
        ranks[rank >> 6] |= 1UL << rank;
    }

    /// <summary>Keeps of a set what is of these kinds; everything where none are named.</summary>
    public void Keep(NumberSet set, ImmutableArray<EntityKind> wanted)
    {
        if (wanted.IsDefaultOrEmpty)
            return;
        using var ranks = new NumberSet(bound);
        foreach (var kind in wanted)
        {
            if (kinds.TryGetValue(kind, out var some))
                Bitmap.Or(ranks.Words, some);
        }
        Bitmap.And(set.Words, ranks.Words);
    }
}
