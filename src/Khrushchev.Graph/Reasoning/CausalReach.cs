using System.Collections.Frozen;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Reasoning;

/// <summary>How many things rest on each thing, directly or through others: one measure of what mattered.</summary>
public static class CausalReach
{
    /// <summary>The number of different effects and effects of effects of every node of the slice, on the claims of the slice.</summary>
    /// <param name="slice">The account.</param>
    /// <param name="reading">Count only claims of this reading and of none; null for all.</param>
    public static FrozenDictionary<EntityId, int> Of(GraphSlice slice, string? reading = null)
    {
        var account = new CausalAccount(slice, reading);
        return slice.Nodes.ToFrozenDictionary(n => n.Id, n => account.Descendants(n.Id).Count);
    }
}
