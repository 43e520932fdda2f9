using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Notes.Rules.Argument;

internal sealed class OfficeHeldTwice() : Rule(
    "KG0084", Severity.Warning, "Two people hold one office at once",
    "An office is a post that one person at a time holds. Two tenures that share more than a day on every reading of their dates are most likely a slip; a day that ends one and begins the next is not.")
{
    public override void Check(Draft draft, Report report)
    {
        var tenures = draft.Relations
            .Where(r => r is { Type: RelationType.Held, From: not null, To: not null, During.Date: not null })
            .Select(r => new Tenure(r, r.From!, Certain(r.During!.Date!.Start, start: true), Certain(r.During.Date.End, start: false)))
            .Where(t => t.First < t.Last);
        foreach (var office in tenures.GroupBy(t => t.Relation.To))
            Check(office.OrderBy(t => t.First).ThenBy(t => t.Relation.From!.Id), report);
    }

    // In the order of their starts a tenure overlaps an earlier one if and only if it overlaps the one that ends last, so a hundred holders cost no more than sorting.
    private void Check(IEnumerable<Tenure> tenures, Report report)
    {
        Tenure? last = null, other = null;
        foreach (var tenure in tenures)
        {
            var rival = last?.Holder == tenure.Holder ? other : last;
            if (rival is not null && tenure.First < rival.Last)
                report.Add(this, tenure.Relation.During!.Written.Span, $"'{tenure.Relation.To!.Title.Text}' is held by {tenure.Holder.Title.Text} ({tenure.Relation.During.Date!.ToWords()}) and by {rival.Holder.Title.Text} ({rival.Relation.During!.Date!.ToWords()}, {rival.Relation.Span}) at once. Mend one of the dates.");
            if (last is null || tenure.Last > last.Last)
                (last, other) = (tenure, last is null || last.Holder == tenure.Holder ? other : last);
            else if (tenure.Holder != last.Holder && (other is null || tenure.Last > other.Last))
                other = tenure;
        }
    }

    // The days on which the office was held on every reading; none where an end is unknown or doubted beyond them.
    private static int Certain(DateBound bound, bool start) => bound.Kind switch
    {
        BoundKind.Open => start ? int.MinValue : int.MaxValue,
        BoundKind.Unknown => start ? int.MaxValue : int.MinValue,
        _ => start ? bound.LatestDay + bound.DoubtReach : bound.EarliestDay - bound.DoubtReach,
    };

    private sealed record Tenure(RelationDraft Relation, Page Holder, int First, int Last);
}
