using Khrushchev.Graph.Notes.Compiling.Dates;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Dates;

internal sealed class BulletWithoutYear() : Rule(
    "KG0078", Severity.Warning, "A bullet's date has no year",
    "A bullet that starts with a date and a colon is an event. Where the year is left out it comes from the card's period, which must leave one possibility.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var card in draft.Cards)
        {
            foreach (var passage in card.Passages.Where(p => p.Written.Kind == BulletDateKind.NoYear))
                report.Add(this, passage.Span, $"'{passage.Written.Words}' does not say of which year, and the card's period does not settle it, so the bullet is no event. Write the year, or give the card a 'period'.");
        }
    }
}
