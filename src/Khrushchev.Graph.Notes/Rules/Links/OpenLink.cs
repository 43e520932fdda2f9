using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Links;

internal sealed class OpenLink() : Rule(
    "KG0037", Severity.Warning, "A link is not closed",
    "A link is [[Title]], within one paragraph and without another bracket in it. To show two brackets, write \\[\\[.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            foreach (var open in page.Note.OpenLinks)
                report.Add(this, page.Span(open), "These brackets open a link that is empty, too long or never closed, so they are shown as they are. Write [[Title]], or \\[\\[ for the brackets themselves.");
        }
    }
}
