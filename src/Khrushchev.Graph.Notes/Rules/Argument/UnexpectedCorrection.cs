using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Argument;

internal sealed class UnexpectedCorrection() : Rule(
    "KG0088", Severity.Warning, "A correction on a page that is not corrected",
    "'What the notes say' and 'What the record says' are shown only with 'standing: corrected'.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var entity in draft.Entities.Where(e => e.Standing is not null and not Standing.Corrected))
        {
            foreach (var part in new[] { entity.NotesSay, entity.RecordSays }.OfType<StatementDraft>())
                report.Add(this, part.Heading, "This section is shown only where the front matter says 'standing: corrected'. Say so, or remove the section.");
        }
    }
}
