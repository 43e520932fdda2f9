using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Reading;

namespace Khrushchev.Graph.Notes.Rules.Reading;

internal sealed class FolderMissing() : Rule(
    "KG0001", Severity.Error, "The folder is not there",
    "The course is a folder of Markdown files. Check the path, and whether the program may read it.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var problem in draft.ReadProblems.Where(p => p.Fault == ReadFault.FolderMissing))
            report.Add(this, problem.Span, $"There is no folder '{problem.Detail}', so there is nothing to compile. Give the path of a folder of notes.");
    }
}
