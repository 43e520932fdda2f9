using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Structure;

internal sealed class MissingTitle() : Rule(
    "KG0031", Severity.Error, "The title is missing",
    "The one # heading is the title: the name that people read and that links use.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages.Where(p => p.Note.Unreadable is null && p.Note.Titles.All(t => NameKey.Of(t.Text).Length == 0)))
            report.Add(this, page.Note.Titles is [var empty, ..] ? page.Span(empty.Range) : page.Start, "The note has no title, so nothing can be linked to it. Add a line such as '# Beria is arrested' below the front matter.");
    }
}
