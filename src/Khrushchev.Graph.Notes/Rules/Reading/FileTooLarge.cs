using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Reading;

namespace Khrushchev.Graph.Notes.Rules.Reading;

internal sealed class FileTooLarge() : Rule(
    "KG0003", Severity.Error, "The file is too large",
    "A note may have 1 MiB, about as much as a long book. A larger file is most likely no note.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var problem in draft.ReadProblems.Where(p => p.Fault == ReadFault.TooLarge))
            report.Add(this, problem.Span, $"The file has at least {problem.Detail} bytes; a note may have {NoteFolder.MaxBytes}. Split it, or move it out of the folder.");
    }
}
