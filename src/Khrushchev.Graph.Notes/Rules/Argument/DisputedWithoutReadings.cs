using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Argument;

internal sealed class DisputedWithoutReadings() : Rule(
    "KG0089", Severity.Error, "Disputed without readings",
    "A page with 'standing: disputed' says under '## Readings' how at least two schools of thought read it.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var entity in draft.Entities.Where(e => e.Standing == Standing.Disputed && e.Readings.Length < 2))
            report.Add(this, entity.StandingWords!.Span, $"The page is disputed, but gives {(entity.Readings.IsEmpty ? "no readings" : "one reading only")}. Add '## Readings' with two items or more, as in '- **power-struggle**: one sentence. [[Source]]'.");
    }
}
