using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Reading;

namespace Khrushchev.Graph.Notes.Rules.Reading;

internal sealed class UnreadableFile() : Rule(
    "KG0006", Severity.Error, "The file cannot be read",
    "The file is there but the system does not let it be read. Check its permissions, and whether another program holds it.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var problem in draft.ReadProblems.Where(p => p.Fault == ReadFault.Unreadable))
            report.Add(this, problem.Span, $"This cannot be read: {problem.Detail}. Check its permissions and try again.");
    }
}
