using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class FrontMatterMissing() : Rule(
    "KG0011", Severity.Error, "Front matter is missing",
    "Every note begins with a line ---, then 'type: …' and other keys, then a second line ---.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            var front = page.Note.FrontMatter;
            if (front.Fault == FrontMatterFault.Missing)
                report.Add(this, page.Start, "The note does not begin with front matter, so nobody knows what it describes. Begin it with a line ---, then 'type: event' (or another type), then a line ---.");
            else if (front.Fault == FrontMatterFault.NotClosed)
                report.Add(this, page.Span(front.FaultRange), "The front matter that begins here has no end. Put a line --- after its last key.");
        }
    }
}
