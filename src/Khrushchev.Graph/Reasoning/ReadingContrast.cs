using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Reasoning;

/// <summary>Where one reading of an account differs from all of them together.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Own">Claims that it alone makes.</param>
/// <param name="Others">Claims that other readings make and it does not.</param>
/// <param name="Unexplained">Things that only claims of other readings join to the start; on this reading they fall out of the story.</param>
public sealed record ReadingContrast(
    string Reading, ImmutableArray<Relation> Own, ImmutableArray<Relation> Others, ImmutableArray<EntityId> Unexplained)
{
    /// <summary>Compares one reading's claims with all of the slice.</summary>
    /// <param name="slice">The account; its first node is the start.</param>
    /// <param name="reading">The reading.</param>
    public static ReadingContrast Of(GraphSlice slice, string reading)
    {
        var claims = slice.Relations.Where(r => r.Claim is not null && r.From != r.To).OrderBy(r => r, ClaimOrder.Instance).ToList();
        var kept = claims.Where(r => r.Claim!.Reading is null || r.Claim.Reading == reading).ToList();
        var (all, joined) = (Joined(slice, claims), Joined(slice, kept));
        return new ReadingContrast(
            reading,
            [.. claims.Where(r => r.Claim!.Reading == reading)],
            [.. claims.Where(r => r.Claim!.Reading is { } other && other != reading)],
            [.. slice.Nodes.Select(n => n.Id).Where(id => all.Contains(id) && !joined.Contains(id))]);
    }

    /// <summary>Every claim that differs, this reading's own first.</summary>
    public ImmutableArray<Relation> Differing => [.. Own, .. Others];

    // In a closure of causes or effects every claim leads towards the start or away from it, so both ways round are the same.
    private static HashSet<EntityId> Joined(GraphSlice slice, List<Relation> claims)
    {
        var from = claims.ToLookup(r => r.From);
        var to = claims.ToLookup(r => r.To);
        HashSet<EntityId> causes = [slice.Nodes[0].Id], effects = [slice.Nodes[0].Id];
        Spread(causes, id => to[id].Select(r => r.From));
        Spread(effects, id => from[id].Select(r => r.To));
        causes.UnionWith(effects);
        return causes;
    }

    private static void Spread(HashSet<EntityId> met, Func<EntityId, IEnumerable<EntityId>> next)
    {
        var waiting = new Stack<EntityId>(met);
        while (waiting.TryPop(out var id))
        {
            foreach (var other in next(id).Where(met.Add))
                waiting.Push(other);
        }
    }
}
