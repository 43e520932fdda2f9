using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Structure;

internal sealed class DuplicateNumber() : Rule(
    "KG0038", Severity.Error, "Two cards or two lessons have one number",
    "The number is the place in the course, so each stands once among the cards and once among the lessons.")
{
    public override void Check(Draft draft, Report report)
    {
        Check(draft.Cards.Select(c => (c.Number, c.NumberSpan)), "card", report);
        Check(draft.Lessons.Select(l => (l.Number, l.NumberSpan)), "lesson", report);
    }

    private void Check(IEnumerable<(int? Number, SourceSpan Span)> all, string what, Report report)
    {
        var first = new Dictionary<int, string>();
        foreach (var (number, span) in all)
        {
            if (number is { } n && !first.TryAdd(n, span.File))
                report.Add(this, span, $"{first[n]} is {what} {n} already. Give one of the two another number.");
        }
    }
}
