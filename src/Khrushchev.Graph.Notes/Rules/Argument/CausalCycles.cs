using System.Collections.Immutable;
using Khrushchev.Graph.Notes.Compiling.Drafts;

namespace Khrushchev.Graph.Notes.Rules.Argument;

/// <summary>
/// One circle for each strongly connected component of the claims (Tarjan 1972, without recursion), so that a tangle is reported once and the work
/// stays linear. The circle is a shortest one through the component's first entity.
/// </summary>
internal static class CausalCycles
{
    public static IEnumerable<ImmutableArray<CausalPair>> In(ImmutableArray<CausalPair> claims)
    {
        var outgoing = claims.ToLookup(c => c.Cause);
        foreach (var component in StrongComponents.Of(claims.Select(c => c.Cause).Distinct(), p => outgoing[p].Select(c => c.Effect)))
        {
            if (component.Count > 1)
                yield return Shortest(component, outgoing);
        }
    }

    private static ImmutableArray<CausalPair> Shortest(HashSet<Page> component, ILookup<Page, CausalPair> outgoing)
    {
        var start = component.MinBy(p => p.File, StringComparer.Ordinal)!;
        var cameBy = new Dictionary<Page, CausalPair>();
        var open = new Queue<Page>([start]);
        while (!cameBy.ContainsKey(start))
        {
            foreach (var claim in outgoing[open.Dequeue()].Where(c => component.Contains(c.Effect)))
            {
                if (cameBy.TryAdd(claim.Effect, claim))
                    open.Enqueue(claim.Effect);
            }
        }
        var path = new List<CausalPair>();
        for (var at = start; path.Count == 0 || at != start; at = path[^1].Cause)
            path.Add(cameBy[at]);
        path.Reverse();
        return [.. path];
    }
}
