using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Notes.Rules.Argument;

internal sealed class ActingOutsideLife() : Rule(
    "KG0085", Severity.Error, "A person acts before birth or after death",
    "Taking part, holding an office, launching, supporting and opposing are done by the living. What is done to a dead person is written under Targeted on the page of the event.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var relation in draft.Relations.Where(r => r.From?.Type?.Kind == EntityKind.Person && r.Other is not null))
        {
            if (draft.EntityOf[relation.From!].Date?.Date is { Shape: DateShape.Interval } life && When(draft, relation) is { } act && Message(relation, life, act) is { } message)
                report.Add(this, relation.During?.Written.Span ?? relation.Link!.Span, message);
        }
    }

    private static HistoricalDate? When(Draft draft, RelationDraft relation) => relation.Type switch
    {
        RelationType.Held => relation.During?.Date,
        RelationType.TookPartIn or RelationType.Launched or RelationType.Supported or RelationType.Opposed
            when relation.To!.Type?.Kind is EntityKind.Event or EntityKind.Policy => draft.EntityOf[relation.To].Date?.Date,
        _ => null,
    };

    private static string? Message(RelationDraft relation, HistoricalDate life, HistoricalDate act)
    {
        var what = relation.Type == RelationType.Held ? $"held '{relation.To!.Title.Text}'" : $"has a part in '{relation.To!.Title.Text}'";
        if (act.IsCertainlyLaterThan(life) || (relation.Type == RelationType.Held && EndsAfter(act, life)))
            return $"{relation.From!.Title.Text} ({life.ToWords()}) {what} ({act.ToWords()}) after death. Mend one of the dates; what was done to the dead is written under Targeted.";
        return life.IsCertainlyLaterThan(act) ? $"{relation.From!.Title.Text} ({life.ToWords()}) {what} ({act.ToWords()}) before birth. Mend one of the dates." : null;
    }

    private static bool EndsAfter(HistoricalDate act, HistoricalDate life) =>
        act.End.Kind == BoundKind.Known && life.End.Kind == BoundKind.Known
        && (long)act.End.EarliestDay - act.End.DoubtReach > (long)life.End.LatestDay + life.End.DoubtReach;
}
