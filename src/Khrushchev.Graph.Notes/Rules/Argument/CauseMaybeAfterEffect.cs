using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Notes.Rules.Argument;

internal sealed class CauseMaybeAfterEffect() : Rule(
    "KG0082", Severity.Warning, "A cause may be later than its effect",
    "The dates allow the cause to come after its effect, and the cause's window opens later than the effect's. Two dates in one month, of which nobody knows the order, are not reported.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var claim in CausalPairs.Of(draft))
        {
            if (claim.CauseDate is { } cause && claim.EffectDate is { } effect && IsDoubtful(cause, effect))
                report.Add(this, claim.Relation.Link!.Span, $"By their dates '{claim.Cause.Title.Text}' ({cause.ToWords()}) may have come after '{claim.Effect.Title.Text}' ({effect.ToWords()}), which it is said to have caused. If the order is known, give the later one a finer date.");
        }
    }

    private static bool IsDoubtful(HistoricalDate cause, HistoricalDate effect) =>
        cause.EarliestDay > effect.EarliestDay && cause.MayBeLaterThan(effect) && !cause.IsCertainlyLaterThan(effect);
}
