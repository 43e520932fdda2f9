using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class SelfRelation() : Rule(
    "KG0059", Severity.Error, "A relation from a page to itself",
    "Nothing causes itself, is a part of itself or is its own rival.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var relation in draft.Relations.Where(r => r.Other == r.Page))
        {
            var what = relation.Type == RelationType.LedTo ? "Nothing is its own cause" : "The link leads back to this page";
            report.Add(this, relation.Link!.Span, $"{what}. Name another page, or remove the item.");
        }
    }
}
