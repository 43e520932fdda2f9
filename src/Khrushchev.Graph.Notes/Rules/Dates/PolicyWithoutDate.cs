using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Dates;

internal sealed class PolicyWithoutDate() : Rule(
    "KG0074", Severity.Warning, "A policy without a date",
    "A policy has a span on the timeline; without one it is seen only on the cause map and the network.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var entity in draft.Entities.Where(e => e is { Kind: EntityKind.Policy, Date: null }))
            report.Add(this, entity.Page.FrontMatterSpan, "The policy has no date, so it is not on the timeline. Add 'date: ' and the span it lasted, as in 1954-02/1963, with .. for an end that is open.");
    }
}
