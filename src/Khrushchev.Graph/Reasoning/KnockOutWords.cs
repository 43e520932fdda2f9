using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Reasoning;

/// <summary>Reasons of a knock-out in words. Titles stand in quotation marks, as they may be whole sentences.</summary>
internal sealed class KnockOutWords(Dictionary<EntityId, EntityHead> heads, Dictionary<EntityId, KnockOutOutcome> outcomes)
{
    public const string Untouched = "On this account it still happens: everything that led to it still happens.";

    public string Collapses(Relation missing) =>
        $"On this account it does not happen: it needed {Title(missing)} – {missing.Claim!.Because.TrimEnd('.', ' ')}.";

    public string Weakened(List<Relation> lost, List<Relation> remaining) =>
        $"On this account it is less likely: {And(lost.Select(Change))}; " + (remaining.Count > 0
            ? $"what remains is {And(remaining.Select(Named))}."
            : "no cause given here remains in full, though none that is gone was called necessary.");

    public string AnotherRoute(List<Relation> routes, List<Relation> lost) =>
        $"On this account it still happens by another route: {And(lost.Select(Change))}, but {And(routes.Select(Named))} {(routes.Count > 1 ? "remain" : "remains")}.";

    public string Balanced(List<Relation> lost, List<Relation> gained) =>
        $"On this account it still happens: {And(lost.Select(Change))}, but in return {And(gained.Select(Change))}.";

    public string MoreLikely(List<Relation> gained) => $"On this account it is more likely: {And(gained.Select(Change))}.";

    private string Change(Relation claim) => Named(claim) + (claim.Claim!.Effect, outcomes[claim.From]) switch
    {
        (CausalEffect.Promotes, KnockOutOutcome.Collapses) => " is gone",
        (CausalEffect.Promotes, KnockOutOutcome.Weakened) => " is itself less likely",
        (CausalEffect.Promotes, _) => " is itself more likely",
        (_, KnockOutOutcome.Collapses) => " no longer stands in its way",
        (_, KnockOutOutcome.Weakened) => " stands less in its way",
        _ => " stands more in its way",
    };

    private string Named(Relation claim) =>
        $"{Title(claim)} ({claim.Claim!.Strength switch { 1 => "weak", 2 => "moderate", _ => "strong" }})";

    private string Title(Relation claim) => $"“{heads[claim.From].Title}”";

    private static string And(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
