using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Dates;

internal sealed class EventWithoutDate() : Rule(
    "KG0073", Severity.Error, "An event without a date",
    "An event happened at some time. Where the sources are loose so may the date be: 195X, 1954~, [1953-06..1953-12].")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var entity in draft.Entities.Where(e => e is { Kind: EntityKind.Event, Date: null }))
            report.Add(this, entity.Page.FrontMatterSpan, "The event has no date, so it has no place on the timeline. Add 'date: ' and as much as is known, as in 1953-06-26, 1953-06, 1954~ or 195X.");
    }
}
