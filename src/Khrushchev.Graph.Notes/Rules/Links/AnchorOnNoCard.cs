using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Links;

internal sealed class AnchorOnNoCard() : Rule(
    "KG0044", Severity.Error, "An anchor on something that is no card",
    "Only the bullets of cards have anchors.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            foreach (var link in page.Note.Links.Where(l => l.Anchor is not null))
            {
                if (page.Target(link) is { Type: { } type } target && type != NoteType.Card)
                    report.Add(this, page.Span(link.Range), $"'{link.Target}' is {KindWords.A(target)}, and only cards have bullets with anchors. Remove #^{link.Anchor}, or name the card.");
            }
        }
    }
}
