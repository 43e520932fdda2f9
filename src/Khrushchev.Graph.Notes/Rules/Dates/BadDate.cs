using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Dates;

internal sealed class BadDate() : Rule(
    "KG0071", Severity.Error, "The date cannot be read",
    "Dates are EDTF (ISO 8601-2): 1953, 1953-06, 1953-06-26, 1953-06/1953-12, 1957/.., 1954~, 1953-21 for spring, 195X.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var date in AllDates.Of(draft).Where(d => d.Error is not null))
            report.Add(this, date.Written.Span, date.Error!);
    }
}
