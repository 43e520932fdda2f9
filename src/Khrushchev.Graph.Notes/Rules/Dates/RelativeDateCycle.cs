using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Dates;

internal sealed class RelativeDateCycle() : Rule(
    "KG0075", Severity.Error, "Relative dates hang on each other in a circle",
    "A relative date is reckoned from another entity's; somewhere along the way one must have a date of its own.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var cycle in draft.RelativeDates.Cycles)
        {
            var path = string.Join(" → ", cycle.Append(cycle[0]).Select(e => e.Page.Title.Text));
            report.Add(this, cycle[0].Date!.Written.Span, $"Each of these dates is reckoned from the next, so none can be known: {path}. Give one of them a date of its own.");
        }
    }
}
