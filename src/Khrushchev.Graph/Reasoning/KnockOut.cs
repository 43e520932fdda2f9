using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Reasoning;

/// <summary>
/// What if it had not happened? Follows claims from what is thought away, cause before effect; docs/decisions/0011-knock-out.md says what
/// each outcome means.
/// </summary>
public static class KnockOut
{
    /// <summary>
    /// Thinks one thing away. The answer is on the account of the slice alone, so the slice has to hold every cause of what is asked about: the
    /// causes of the last effect, or the whole network, but not the effects of the thing alone.
    /// </summary>
    /// <param name="slice">The account.</param>
    /// <param name="id">What is thought away.</param>
    /// <param name="reading">Count only claims of this reading and of none; null for all.</param>
    /// <exception cref="ArgumentException">The thing is not in the slice.</exception>
    public static KnockOutResult Of(GraphSlice slice, EntityId id, string? reading = null)
    {
        var heads = slice.Nodes.ToDictionary(n => n.Id);
        if (!heads.TryGetValue(id, out var gone))
            throw new ArgumentException($"'{id}' is not in the slice.", nameof(id));
        var account = new CausalAccount(slice, reading);
        var states = new Dictionary<EntityId, KnockOutOutcome> { [id] = KnockOutOutcome.Collapses };
        var words = new KnockOutWords(heads, states);
        var consequences = ImmutableArray.CreateBuilder<KnockOutConsequence>();
        foreach (var next in account.CausesFirst(id))
        {
            var consequence = Judge(heads[next], account.Causes(next), states, words);
            states.Add(next, consequence.Outcome);
            consequences.Add(consequence);
        }
        return new KnockOutResult(gone, reading, consequences.ToImmutable());
    }

    private static KnockOutConsequence Judge(
        EntityHead entity, IEnumerable<Relation> causes, Dictionary<EntityId, KnockOutOutcome> states, KnockOutWords words)
    {
        List<Relation> lost = [], gained = [], remaining = [];
        foreach (var claim in causes)
        {
            var outcome = states.GetValueOrDefault(claim.From, KnockOutOutcome.StillHappens);
            var promotes = claim.Claim!.Effect == CausalEffect.Promotes;
            var sign = outcome switch { KnockOutOutcome.StillHappens => 0, KnockOutOutcome.MoreLikely => 1, _ => -1 } * (promotes ? 1 : -1);
            if (sign != 0)
                (sign < 0 ? lost : gained).Add(claim);
            if (promotes && sign >= 0)
                remaining.Add(claim);
        }
        var (verdict, reason) = Decide(lost, gained, remaining, states, words);
        return new KnockOutConsequence(entity, verdict, [.. lost], [.. gained], [.. remaining], reason);
    }

    private static (KnockOutOutcome Outcome, string Reason) Decide(
        List<Relation> lost, List<Relation> gained, List<Relation> remaining, Dictionary<EntityId, KnockOutOutcome> states, KnockOutWords words)
    {
        var needed = lost.Where(Needed).ToList();
        if (needed.Find(c => states[c.From] == KnockOutOutcome.Collapses) is { } missing)
            return (KnockOutOutcome.Collapses, words.Collapses(missing));
        if (lost.Count == 0)
            return gained.Count == 0 ? (KnockOutOutcome.StillHappens, KnockOutWords.Untouched) : (KnockOutOutcome.MoreLikely, words.MoreLikely(gained));
        if (needed.Count > 0)
            return (KnockOutOutcome.Weakened, words.Weakened(lost, remaining));
        if (Routes(lost, remaining) is { Count: > 0 } routes)
            return (KnockOutOutcome.StillHappens, words.AnotherRoute(routes, lost));
        return gained.Sum(Strength) >= lost.Sum(Strength)
            ? (KnockOutOutcome.StillHappens, words.Balanced(lost, gained)) : (KnockOutOutcome.Weakened, words.Weakened(lost, remaining));
    }

    private static bool Needed(Relation claim) => claim.Claim is { Necessary: true, Effect: CausalEffect.Promotes };

    // Ground is replaced by ground and spark by spark, so only a cause of the same role can stand in, and for one only: within a role the
    // strongest that is lost needs the strongest that remains, and so on. None where one claim has no substitute.
    private static List<Relation> Routes(List<Relation> lost, List<Relation> remaining)
    {
        var routes = new List<Relation>();
        foreach (var role in lost.GroupBy(r => r.Claim!.Role))
        {
            var substitutes = remaining.Where(r => r.Claim!.Role == role.Key).OrderByDescending(Strength).Take(role.Count()).ToList();
            var needed = role.OrderByDescending(Strength).ToList();
            if (substitutes.Count < needed.Count || needed.Zip(substitutes).Any(p => Strength(p.Second) < Strength(p.First)))
                return [];
            routes.AddRange(substitutes);
        }
        return routes;
    }

    private static int Strength(Relation claim) => claim.Claim!.Strength;
}
