using System.Collections.Immutable;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>Breadth first from one place, as <see cref="NeighbourhoodQuery"/> says.</summary>
internal static class StepwiseWalk
{
    public static GraphSlice From(GraphSnapshot snapshot, int start, LinkRule rule, int depth, int limit)
    {
        limit = Math.Clamp(limit, 1, QueryLimits.Walk);
        var (nodes, steps, met) = (new List<int> { start }, ImmutableArray.CreateBuilder<int>(), new HashSet<int> { start });
        steps.Add(0);
        var (before, leftOut, step) = (0, 0, 0);
        while (step < depth && leftOut == 0 && before < nodes.Count)
        {
            step++;
            var next = new List<int>();
            foreach (var place in nodes[before..])
                rule.Next(place, p => { if (met.Add(p)) next.Add(p); });
            next.Sort((a, b) => BySignificance(snapshot, a, b));
            before = nodes.Count;
            nodes.AddRange(next.Take(limit - before));
            leftOut = next.Count - (nodes.Count - before);
            steps.AddRange(Enumerable.Repeat(step, nodes.Count - before));
        }
        var (relations, relationsLeftOut) = InnerRelations.Of(snapshot, nodes, rule);
        var beyond = step == depth && nodes[before..].Exists(p => LeadsOn(rule, p, met));
        return new GraphSlice(
            [.. nodes.Select(p => snapshot.Entities[p].Head)], steps.ToImmutable(), relations, leftOut, beyond, relationsLeftOut);
    }

    private static int BySignificance(GraphSnapshot snapshot, int a, int b)
    {
        var (x, y) = (snapshot.Entities[a].Head.Significance, snapshot.Entities[b].Head.Significance);
        return x != y ? y.CompareTo(x) : a.CompareTo(b);
    }

    private static bool LeadsOn(LinkRule rule, int place, HashSet<int> met)
    {
        var beyond = false;
        rule.Next(place, p => beyond |= !met.Contains(p));
        return beyond;
    }
}
