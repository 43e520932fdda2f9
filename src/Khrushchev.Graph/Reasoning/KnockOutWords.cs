using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Reasoning;

/// <summary>Reasons of a knock-out in words. Titles stand in quotation marks, as they may be whole sentences.</summary>
internal sealed class KnockOutWords(Dictionary<EntityId, EntityHead> heads, Dictionary<EntityId, KnockOutOutcome> outcomes)
{
    public const string Untouched = "On this account it still happens: everything that led to it still happens.";

    public string Collapses(Relation missing) =>
        $"On this account it does not happen: it needed {Title(missing)} – {missing.Claim!.Because.TrimEnd('.', ' ')}.";

    public string Weakened(List<Relation> lost, List<Relation> remaining) =>
        $"On this account it is less likely: {Changes(lost)}; " + (remaining.Count > 0
            ? $"what remains in full is {Named(remaining)}."
            : lost.Exists(c => outcomes[c.From] == KnockOutOutcome.Collapses)
                ? "no cause given here remains in full, though none that is gone was called necessary."
                : "no cause given here remains in full.");

    public string AnotherRoute(List<Relation> routes, List<Relation> lost) =>
        $"On this account it still happens by another route: {Changes(lost)}, but {Named(routes)} {Verb(Causes(routes), "remains", "remain")}.";

    public string Balanced(List<Relation> lost, List<Relation> gained) =>
        $"On this account it still happens: {Changes(lost)}, but in return {Changes(gained)}.";

    public string MoreLikely(List<Relation> gained) => $"On this account it is more likely: {Changes(gained)}.";

    // What has changed alike is told in one clause, in the order of the first of its kind.
    private string Changes(List<Relation> claims) => And(claims
        .GroupBy(c => (c.Claim!.Effect, outcomes[c.From]))
        .Select(g => $"{Named(g)} {Change(g.Key.Effect, g.Key.Item2, Causes(g))}"));

    private static string Change(CausalEffect effect, KnockOutOutcome outcome, int count) => (effect, outcome) switch
    {
        (CausalEffect.Promotes, KnockOutOutcome.Collapses) => Verb(count, "is gone", "are gone"),
        (CausalEffect.Promotes, KnockOutOutcome.Weakened) => Verb(count, "is itself less likely", "are themselves less likely"),
        (CausalEffect.Promotes, _) => Verb(count, "is itself more likely", "are themselves more likely"),
        (_, KnockOutOutcome.Collapses) => Verb(count, "no longer stands in its way", "no longer stand in its way"),
        (_, KnockOutOutcome.Weakened) => Verb(count, "stands less in its way", "stand less in its way"),
        _ => Verb(count, "stands more in its way", "stand more in its way"),
    };

    // A cause with claims of two roles is named once, as strong as the strongest makes it.
    private string Named(IEnumerable<Relation> claims) =>
        And(claims.GroupBy(c => c.From).Select(g => Named(g.MaxBy(c => c.Claim!.Strength)!)));

    private static int Causes(IEnumerable<Relation> claims) => claims.Select(c => c.From).Distinct().Count();

    private string Named(Relation claim) =>
        $"{Title(claim)} ({claim.Claim!.Strength switch { 1 => "weak", 2 => "moderate", _ => "strong" }})";

    private string Title(Relation claim) => $"“{heads[claim.From].Title}”";

    private static string Verb(int count, string one, string many) => count == 1 ? one : many;

    private static string And(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
