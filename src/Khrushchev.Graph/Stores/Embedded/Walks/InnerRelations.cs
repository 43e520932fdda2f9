using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>The relations between some things, cut at <see cref="QueryLimits.Relations"/>.</summary>
internal static class InnerRelations
{
    /// <param name="graph">Where they are.</param>
    /// <param name="nodes">The things, by rank.</param>
    /// <param name="inside">The same as a set.</param>
    /// <param name="rule">Which relations.</param>
    public static (ImmutableArray<Relation> Relations, int LeftOut) Of(WalkGraph graph, ReadOnlySpan<int> nodes, NumberSet inside, LinkRule rule)
    {
        using var found = new NumberList();
        foreach (var node in nodes)
            graph.Outgoing.Inside(graph.PlaceAt(node), rule, inside, found);
        var (all, relations) = (found.Count, graph.Snapshot.Relations);
        found.SortFirst(Math.Min(all, QueryLimits.Relations), relations.Length);
        var kept = new Relation[found.Count];
        for (var i = 0; i < kept.Length; i++)
            kept[i] = relations[found.Items[i]];
        return (ImmutableCollectionsMarshal.AsImmutableArray(kept), all - kept.Length);
    }
}
