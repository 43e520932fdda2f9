using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Reading;

namespace Khrushchev.Graph.Notes.Rules.Reading;

internal sealed class LeavesFolder() : Rule(
    "KG0004", Severity.Error, "A symbolic link leads out of the folder",
    "Notes are served to a class, so a file outside the folder is never read through a link. Copy it in. Linked folders are not followed at all.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var problem in draft.ReadProblems.Where(p => p.Fault == ReadFault.LeavesFolder))
            report.Add(this, problem.Span, "This is a symbolic link to a folder or to something outside the course, so it was not read. Put a copy in its place.");
    }
}
