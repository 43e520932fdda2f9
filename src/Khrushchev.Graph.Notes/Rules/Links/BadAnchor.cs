using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Links;

internal sealed class BadAnchor() : Rule(
    "KG0046", Severity.Error, "The anchor is not well formed",
    "An anchor is made of lower-case letters a to z, digits and single hyphens, as in ^secret-speech.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var card in draft.Cards)
        {
            foreach (var item in card.Passages.Select(p => p.Item).Where(i => i.Anchor is { } a && !EntityId.IsSlug(a)))
                report.Add(this, card.Page.Span(item.AnchorRange), $"'^{item.Anchor}' cannot be an anchor, which is made of lower-case letters a to z, digits and single hyphens, as in ^secret-speech.");
        }
    }
}
