using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Argument;

internal sealed class CausalCycle() : Rule(
    "KG0083", Severity.Error, "Causes run in a circle",
    "Nothing can be a cause of its own cause, promoting or hindering, in one reading or across them. Where two things fed each other, split one of them into an earlier and a later event.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var cycle in CausalCycles.In([.. CausalPairs.Of(draft)]))
        {
            var first = cycle.MinBy(c => (c.Relation.Span.File, c.Relation.Span.Line), Comparer<(string File, int Line)>.Create((a, b) =>
                string.CompareOrdinal(a.File, b.File) is not 0 and var order ? order : a.Line.CompareTo(b.Line)));
            var start = cycle.IndexOf(first);
            var path = cycle.Skip(start).Concat(cycle.Take(start + 1)).Select(c => c.Cause.Title.Text);
            report.Add(this, first.Relation.Link!.Span, $"Causes run in a circle: {string.Join(" → ", path)}. Remove one of these claims, or split one of the events into an earlier and a later one.");
        }
    }
}
