using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class UnknownType() : Rule(
    "KG0014", Severity.Error, "The type is unknown",
    "The types are person, event, policy, organisation, office, place, idea, document, card, source, lesson and course.")
{
    public override void Check(Draft draft, Report report)
    {
        var types = NoteType.All.Select(t => t.Name).ToList();
        foreach (var page in draft.Pages)
        {
            if (page is { Type: null, TypeName: { } written })
                report.Add(this, written.Span, $"There is no type '{written.Text}'{Nearest.Hint(written.Text, types)} The types are {Listed.And(types)}.");
        }
    }
}
