using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Argument;

internal sealed class IncompleteCorrection() : Rule(
    "KG0087", Severity.Error, "A correction is not complete",
    "A page with 'standing: corrected' has both '## What the notes say' and '## What the record says', and the record cites a source.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var entity in draft.Entities.Where(e => e.Standing == Standing.Corrected))
        {
            if (entity.NotesSay is null || entity.NotesSay.Markdown.Length == 0)
                report.Add(this, entity.StandingWords!.Span, "The page is corrected, but does not say what the notes say. Add '## What the notes say' with the bullet at its end.");
            if (entity.RecordSays is null || entity.RecordSays.Markdown.Length == 0)
                report.Add(this, entity.StandingWords!.Span, "The page is corrected, but does not say what the record says. Add '## What the record says' with a source at its end.");
            else if (!entity.RecordSays.Evidence.Any(e => e.IsSource || e.Target is null))
                report.Add(this, entity.RecordSays.Heading, "A correction of the notes needs a work to rest on. Put a link to a source at the very end of this section.");
        }
    }
}
