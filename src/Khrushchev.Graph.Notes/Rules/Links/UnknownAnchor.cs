using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Rules.Links;

internal sealed class UnknownAnchor() : Rule(
    "KG0043", Severity.Error, "No bullet has the anchor",
    "[[Card#^anchor]] leads to the bullet of the card that ends in ^anchor. Check the spelling, or add the anchor to the bullet.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            foreach (var link in page.Note.Links.Where(l => l.Anchor is not null))
            {
                if (page.Target(link) is { } target && draft.CardOf.TryGetValue(target, out var card) && !card.Has(link.Anchor!))
                    report.Add(this, page.Span(link.Range), Message(card, link));
            }
        }
    }

    private static string Message(CardDraft card, WikiLink link)
    {
        var anchors = card.Passages.Select(p => p.Item.Anchor).OfType<string>().ToList();
        var known = anchors.Count switch
        {
            0 => "None of its bullets has an anchor yet; add one to the end of the bullet that you mean.",
            > 12 => "",
            _ => $"Its anchors are {Listed.And(anchors)}.",
        };
        return $"No bullet of '{card.Page.Title.Text}' has the anchor ^{link.Anchor}{Nearest.Hint(link.Anchor!, anchors)} {known}".TrimEnd();
    }
}
