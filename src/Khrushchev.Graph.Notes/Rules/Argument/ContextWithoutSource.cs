using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Argument;

internal sealed class ContextWithoutSource() : Rule(
    "KG0086", Severity.Error, "Context without a source",
    "A page with 'standing: context' is not in the notes, so it names the work it comes from, under Sources or at the end of a paragraph.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var entity in draft.Entities.Where(e => e.Standing == Standing.Context && !e.Evidence.Any(c => c.IsSource || c.Target is null)))
            report.Add(this, entity.StandingWords!.Span, "The page is context, which the notes do not give, and names no work that does. Add '## Sources' and '- [[Source]]'.");
    }
}
