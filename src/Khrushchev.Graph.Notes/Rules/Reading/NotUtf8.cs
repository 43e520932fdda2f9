using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Reading;

namespace Khrushchev.Graph.Notes.Rules.Reading;

internal sealed class NotUtf8() : Rule(
    "KG0002", Severity.Error, "The file is not UTF-8",
    "Notes are text in UTF-8, with or without a byte order mark. Open the file in an editor and save it as UTF-8.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var problem in draft.ReadProblems.Where(p => p.Fault == ReadFault.NotUtf8))
            report.Add(this, problem.Span, $"Byte {problem.Detail} (from 0) is not UTF-8, so the file was not read. Save it as UTF-8 in your editor.");
    }
}
