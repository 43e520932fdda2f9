using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class MissingType() : Rule(
    "KG0013", Severity.Error, "The type is missing",
    "Every note says with 'type' what it describes.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            if (page.Note.FrontMatter.Fault == FrontMatterFault.None && page.TypeName is null)
                report.Add(this, page.FrontMatterSpan, $"The front matter does not say what the note describes. Add 'type: ' and {Listed.Or(NoteType.All.Select(t => t.Name))}.");
        }
    }
}
