using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Dates;

internal sealed class DoubtfulDate() : Rule(
    "KG0072", Severity.Warning, "The date can be read in two ways",
    "Winter (-24) lies in two years, and works differ about which it is named after; other dates may be read as something else than was meant. Write the months or days instead.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var date in AllDates.Of(draft))
        {
            if (date is { Relative: null, Date.Warning: { } warning })
                report.Add(this, date.Written.Span, warning);
        }
    }
}
