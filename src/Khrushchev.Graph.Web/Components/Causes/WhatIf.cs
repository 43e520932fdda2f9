using Khrushchev.Graph.Model;
using Khrushchev.Graph.Reasoning;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>The words of "what if not?".</summary>
internal static class WhatIf
{
    /// <summary>An outcome on a card's badge.</summary>
    public static string Word(KnockOutOutcome outcome) => outcome switch
    {
        KnockOutOutcome.Collapses => "collapses",
        KnockOutOutcome.Weakened => "is weakened",
        KnockOutOutcome.MoreLikely => "is more likely",
        _ => "still happens",
    };

    /// <summary>The drawing beside the word.</summary>
    public static string Icon(KnockOutOutcome outcome) => outcome switch
    {
        KnockOutOutcome.Collapses => "x",
        KnockOutOutcome.Weakened => "arrow-down",
        KnockOutOutcome.MoreLikely => "arrow-up",
        _ => "check",
    };

    /// <summary>Whether anything known rests on a card, so that the question has an answer.</summary>
    public static bool CanAsk(CausesPicture picture, EntityId id) => picture.Closure.Relations.Any(r => r.Claim is not null && r.From == id && r.To != id);

    /// <summary>The whole answer in a sentence.</summary>
    public static string Summary(KnockOutResult result)
    {
        var counts = result.Consequences.CountBy(c => c.Outcome).OrderBy(c => c.Key)
            .Select(c => $"{c.Value} {Plural(c.Key, c.Value)}").ToList();
        return counts.Count == 0 ? $"On this account nothing rests on “{result.KnockedOut.Title}”."
            : $"Without “{result.KnockedOut.Title}”, on this account: {string.Join(", ", counts)}.";
    }

    private static string Plural(KnockOutOutcome outcome, int count) => (outcome, count) switch
    {
        (KnockOutOutcome.Collapses, 1) => "thing collapses",
        (KnockOutOutcome.Collapses, _) => "things collapse",
        (KnockOutOutcome.Weakened, 1) => "is weakened",
        (KnockOutOutcome.Weakened, _) => "are weakened",
        (KnockOutOutcome.MoreLikely, 1) => "is more likely",
        (KnockOutOutcome.MoreLikely, _) => "are more likely",
        (_, 1) => "still happens",
        _ => "still happen",
    };
}
