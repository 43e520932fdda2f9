using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class ItemWithoutLink() : Rule(
    "KG0051", Severity.Error, "A claim names no other end",
    "Each item of a relation's section joins the page to another, so it holds a link to it.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var relation in draft.Relations.Where(r => r.Link is null))
            report.Add(this, relation.Span, $"This item of '{relation.Section.Heading}' has no link, so it joins the page to nothing. Write the name of the other end as [[Title]].");
    }
}
