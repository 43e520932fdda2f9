using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Links;

internal sealed class DuplicateAnchor() : Rule(
    "KG0045", Severity.Error, "Two bullets have one anchor",
    "An anchor is unique on its card, as it names one bullet. A bullet without an anchor counts as line-N, N its place on the card.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var card in draft.Cards)
        {
            var first = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var passage in card.Passages.OrderBy(p => p.Item.Anchor is null))
            {
                if (!first.TryAdd(passage.Anchor, passage.Span.Line))
                    report.Add(this, passage.Item.Anchor is null ? passage.Span : card.Page.Span(passage.Item.AnchorRange), $"The bullet in line {first[passage.Anchor]} has the anchor ^{passage.Anchor} already. Give each its own.");
            }
        }
    }
}
