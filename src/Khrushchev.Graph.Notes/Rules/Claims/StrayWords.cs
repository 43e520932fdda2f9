using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class StrayWords() : Rule(
    "KG0062", Severity.Error, "Words in a place that has no meaning",
    "An item is 'role: [[other]]: words or dates — explanation. [[evidence]]'. Words before the link belong to causes and effects only; words after a colon to People, dates to tenures, memberships, alliances and rivalries.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var relation in draft.Relations.Where(r => r.Link is not null))
        {
            if (relation.Claim is null && relation.Before.Text.Length > 0)
                report.Add(this, relation.Before.Span, $"Words before the link have no meaning under '{relation.Section.Heading}'. Begin the item with the link, and put the words after a dash.");
            if (relation.Stray is { } stray)
                report.Add(this, stray.Span, "These words follow the link without a dash, so nobody knows what they are. Put ' — ' before an explanation.");
            if (relation.Words is { } words && relation.Type != RelationType.TookPartIn)
                report.Add(this, words.Span, $"Words after a colon have no meaning under '{relation.Section.Heading}'. Put ' — ' before an explanation.");
        }
    }
}
