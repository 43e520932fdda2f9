using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>The relations between some places, cut at <see cref="QueryLimits.Relations"/>.</summary>
internal static class InnerRelations
{
    public static (ImmutableArray<Relation> Relations, int LeftOut) Of(
        GraphSnapshot snapshot, IReadOnlyCollection<int> places, LinkRule rule)
    {
        var inside = places.ToHashSet();
        var found = new List<int>();
        foreach (var place in places)
        {
            foreach (var relation in snapshot.Outgoing(place))
            {
                if (inside.Contains(snapshot.ToOf(relation)) && rule.Admits(relation))
                    found.Add(relation);
            }
        }
        found.Sort();
        var kept = found.Take(QueryLimits.Relations).Select(r => snapshot.Relations[r]).ToImmutableArray();
        return (kept, found.Count - kept.Length);
    }
}
