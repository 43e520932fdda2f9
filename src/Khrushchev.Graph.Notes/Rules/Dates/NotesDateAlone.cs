using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Dates;

internal sealed class NotesDateAlone() : Rule(
    "KG0077", Severity.Warning, "The notes' date stands alone",
    "'notes-date' holds the words of the notes, which are shown beside the date; without 'date' they are shown nowhere.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var entity in draft.Entities)
        {
            if (entity is { NotesDate: { } words, Date: null, Kind: not Model.EntityKind.Event })
                report.Add(this, words.Span, "The words of the notes are shown beside the date, and there is no 'date', so they are shown nowhere. Add 'date' in EDTF.");
        }
    }
}
