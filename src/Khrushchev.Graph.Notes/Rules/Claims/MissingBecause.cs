using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class MissingBecause() : Rule(
    "KG0056", Severity.Error, "A cause without a because",
    "Every arrow is a claim: after the link stands a dash and one sentence that says how the one brought about the other.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var relation in draft.Relations)
        {
            if (relation is { Type: RelationType.LedTo, Link: not null, Explanation: null, Stray: null, Words: null })
                report.Add(this, relation.Span, "This claim does not say why. Put a dash after the link and one sentence that says how the one brought about the other, before the evidence.");
        }
    }
}
