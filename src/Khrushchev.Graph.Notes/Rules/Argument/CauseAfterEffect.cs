using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Argument;

internal sealed class CauseAfterEffect() : Rule(
    "KG0081", Severity.Error, "A cause is later than its effect",
    "A cause that began after its effect had ended, on every reading of both dates, cannot have brought it about. Turn the arrow round, or mend one of the dates.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var claim in CausalPairs.Of(draft))
        {
            if (claim.CauseDate is { } cause && claim.EffectDate is { } effect && cause.IsCertainlyLaterThan(effect))
                report.Add(this, claim.Relation.Link!.Span, $"'{claim.Cause.Title.Text}' ({cause.ToWords()}) began after '{claim.Effect.Title.Text}' ({effect.ToWords()}) was over, so it cannot be its cause. Turn the claim round, or mend one of the dates.");
        }
    }
}
