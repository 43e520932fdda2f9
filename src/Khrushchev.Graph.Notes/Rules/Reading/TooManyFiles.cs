using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Reading;

namespace Khrushchev.Graph.Notes.Rules.Reading;

internal sealed class TooManyFiles() : Rule(
    "KG0005", Severity.Error, "There are too many files",
    "A course may have 50,000 notes. More are most likely a wrong folder, such as a home directory.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var problem in draft.ReadProblems.Where(p => p.Fault == ReadFault.TooMany))
            report.Add(this, problem.Span, $"The folder holds more than {problem.Detail} notes, so none was read. Check that it is the right folder.");
    }
}
