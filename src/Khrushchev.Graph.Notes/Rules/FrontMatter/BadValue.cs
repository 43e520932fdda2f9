using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class BadValue() : Rule(
    "KG0017", Severity.Error, "A value has the wrong shape",
    "Each key asks for a text, a list, a whole number between two bounds, or one of a few words; docs/notes-format.md says which.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            foreach (var fault in page.Fields.Faults)
                report.Add(this, fault.Span, fault.Message);
        }
    }
}
