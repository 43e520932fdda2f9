using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Reasoning;

/// <summary>One way from a cause to an effect: the things on it, and for each step every claim that makes it.</summary>
/// <param name="Things">From the cause to the effect; at least two, each once.</param>
/// <param name="Steps">
/// One fewer than the things. A step has more than one claim where readings explain it differently; those of no reading come first.
/// </param>
public sealed record CausalChain(ImmutableArray<EntityId> Things, ImmutableArray<ImmutableArray<Relation>> Steps)
{
    /// <summary>
    /// The different ways of an answer, in its order. Chains that come by the same things are one way told more than once, so they are joined
    /// at the place of the first.
    /// </summary>
    public static ImmutableArray<CausalChain> Of(PathsSlice slice) =>
        [.. slice.Paths.Where(p => !p.IsEmpty).GroupBy(Way).Select(g => Join([.. g]))];

    /// <summary>Every claim of the chain.</summary>
    public IEnumerable<Relation> Claims => Steps.SelectMany(s => s);

    private static string Way(ImmutableArray<Relation> path) => string.Join('|', path.Select(r => r.From).Append(path[^1].To));

    private static CausalChain Join(ImmutableArray<ImmutableArray<Relation>> paths)
    {
        var first = paths[0];
        var steps = Enumerable.Range(0, first.Length).Select(i => paths.Select(p => p[i]).DistinctBy(r => r.Id)
            .OrderBy(r => r.Claim!.Reading is not null).ThenBy(r => r, ClaimOrder.Instance).ToImmutableArray());
        return new CausalChain([.. first.Select(r => r.From), first[^1].To], [.. steps]);
    }
}
