using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class MissingInterval() : Rule(
    "KG0057", Severity.Error, "A tenure without dates",
    "Who held an office, and when, is drawn as a bar, so it needs an EDTF interval after the link: ': 1953-09/1964-10-14'.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var relation in draft.Relations)
        {
            if (relation is { Section.Interval: Interval.Required, Link: not null, During: null, Stray: null })
                report.Add(this, relation.Span, "This tenure has no dates. Put a colon after the link and an interval, as in ': 1953-09/1964-10-14', with nothing for an end that is unknown and .. for one that is open.");
        }
    }
}
