using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Structure;

internal sealed class TwoTitles() : Rule(
    "KG0032", Severity.Error, "There are two titles",
    "One file describes one thing, so it has one # heading. Sections have ##.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            foreach (var title in page.Note.Titles.Skip(1))
                report.Add(this, page.Span(title.Range), $"The note has the title '{page.Title.Text}' already. Write ## if this is a section, or move it to a file of its own.");
        }
    }
}
