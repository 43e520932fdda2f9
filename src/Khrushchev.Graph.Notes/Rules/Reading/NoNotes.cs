using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Reading;

internal sealed class NoNotes() : Rule(
    "KG0010", Severity.Warning, "There are no notes",
    "The folder has no file whose name ends in .md, apart from hidden ones and README.md.")
{
    public override void Check(Draft draft, Report report)
    {
        if (draft.Pages.IsEmpty && draft.ReadProblems.IsEmpty)
            report.Add(this, new SourceSpan(".", 1, 1), "The folder has no notes, so the course is empty. Check that it is the right folder.");
    }
}
