using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>Breadth first from one place, as <see cref="NeighbourhoodQuery"/> says.</summary>
internal static class StepwiseWalk
{
    public static GraphSlice From(WalkGraph graph, int start, LinkRule rule, int depth, int limit)
    {
        limit = Math.Clamp(limit, 1, QueryLimits.Walk);
        using var met = new NumberSet(graph.Count);
        using var nodes = new NumberList();
        using var found = new NumberList();
        nodes.Add(graph.RankOf(start));
        met.Add(nodes.Items[0]);
        var steps = ImmutableArray.CreateBuilder<int>();
        steps.Add(0);
        var (before, leftOut, step) = (0, 0, 0);
        while (step < depth && leftOut == 0 && before < nodes.Count)
        {
            step++;
            found.Clear();
            foreach (var node in nodes.Items[before..])
                graph.Meet(node, rule, met, found);
            before = nodes.Count;
            leftOut = Math.Max(0, found.Count - (limit - before));
            found.SortFirst(found.Count - leftOut, graph.Count);
            nodes.AddRange(found.Items);
            steps.AddRange(Enumerable.Repeat(step, found.Count));
        }
        var beyond = step == depth && LeadsOn(graph, nodes.Items[before..], rule, met);
        if (leftOut > 0)
            met.SetTo(nodes.Items);
        var (relations, relationsLeftOut) = InnerRelations.Of(graph, nodes.Items, met, rule);
        return new GraphSlice(Heads(graph, nodes.Items), steps.DrainToImmutable(), relations, leftOut, beyond, relationsLeftOut);
    }

    public static ImmutableArray<EntityHead> Heads(WalkGraph graph, ReadOnlySpan<int> nodes)
    {
        var heads = new EntityHead[nodes.Length];
        for (var i = 0; i < heads.Length; i++)
            heads[i] = graph.HeadAt(nodes[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(heads);
    }

    private static bool LeadsOn(WalkGraph graph, ReadOnlySpan<int> nodes, LinkRule rule, NumberSet met)
    {
        foreach (var node in nodes)
        {
            if (graph.LeadsOn(node, rule, met))
                return true;
        }
        return false;
    }
}
