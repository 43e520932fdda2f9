using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class ClaimWithoutEvidence() : Rule(
    "KG0061", Severity.Warning, "A claim without evidence",
    "Every relation should rest on a bullet of a card or on a source, at the very end of its item. Without one it is drawn hollow.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var relation in draft.Relations.Where(r => r.Link is not null && r.Evidence.IsEmpty))
            report.Add(this, relation.Span, "Nothing is cited for this, so it is drawn hollow. Put a link to a bullet, as [[Card#^anchor]], or to a source at the very end of the item, after the full stop.");
    }
}
