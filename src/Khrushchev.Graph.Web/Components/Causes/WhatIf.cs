using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;
using Khrushchev.Graph.Web.Components.State;

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

    /// <summary>An outcome's name in the style sheet.</summary>
    public static string Key(KnockOutOutcome outcome) => outcome.ToString().ToLowerInvariant();

    /// <summary>
    /// Where the question is asked of a card: on this map, or on that of its effects where this one shows what led to it; null where nothing
    /// known rests on it.
    /// </summary>
    public static PageState? Ask(PageState state, CausesPicture picture, EntityId id) =>
        picture.Closure.Relations.Any(r => r.Claim is not null && r.From == id && r.To != id) ? state with { Without = id }
            : id == picture.Root.Id && picture is { Direction: CausalDirection.Causes, RootLedOn: true }
                ? state.Explain(id, effects: true) with { Without = id } : null;

    /// <summary>The whole answer in a sentence; where the map explains something, first what becomes of that.</summary>
    public static string Summary(KnockOutResult result, EntityId? explained = null)
    {
        if (result.Consequences.IsEmpty)
            return $"On this account nothing rests on “{result.KnockedOut.Title}”.";
        var main = result.Consequences.FirstOrDefault(c => c.Entity.Id == explained);
        var others = result.Consequences.Where(c => c != main).CountBy(c => c.Outcome).OrderBy(c => c.Key)
            .Select(c => $"{c.Value} {Plural(c.Key, c.Value)}").ToList();
        var counts = string.Join(", ", others);
        var without = $"Without “{result.KnockedOut.Title}”, on this account";
        return main is null ? $"{without}: {counts}."
            : $"{without} “{main.Entity.Title}” {Word(main.Outcome)}." + (others.Count == 0 ? "" : $" On the way there: {counts}.");
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
