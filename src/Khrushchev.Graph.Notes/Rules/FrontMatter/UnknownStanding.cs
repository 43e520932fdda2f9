using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class UnknownStanding() : Rule(
    "KG0020", Severity.Error, "The standing is unknown",
    "'standing' says how the page stands to the notes and the record: notes, corrected, context or disputed.")
{
    private static readonly string[] Standings = ["notes", "corrected", "context", "disputed"];

    public override void Check(Draft draft, Report report)
    {
        foreach (var entity in draft.Entities)
        {
            if (entity is { Standing: null, StandingWords: { } written })
                report.Add(this, written.Span, $"There is no standing '{written.Text}'{Nearest.Hint(written.Text, Standings)} Write {Listed.Or(Standings)}.");
        }
    }
}
