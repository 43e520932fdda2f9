using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Dates;

internal sealed class RelativeDateUnknown() : Rule(
    "KG0076", Severity.Error, "A relative date cannot be reckoned",
    "A relative date hangs on another entity's date, which must be there and have an end to count from (or, with before, a start).")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var (entity, message) in draft.RelativeDates.Faults)
            report.Add(this, entity.Date!.Written.Span, message);
    }
}
