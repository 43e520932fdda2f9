using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Reading;

internal sealed class DuplicateId() : Rule(
    "KG0009", Severity.Error, "Two things have one id",
    "Ids are unique in the whole folder, whatever the sub-folder. A dated bullet that no page cites is an event too, with the id card-anchor.")
{
    public override void Check(Draft draft, Report report)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in draft.Pages)
        {
            if (!first.TryAdd(page.Note.Name, page.File))
                report.Add(this, page.Start, $"The id '{page.Note.Name}' is taken by {first[page.Note.Name]}, as an id is a file's name without its folder. Rename one of the two files.");
        }
        foreach (var (card, passage) in BulletEvents.Of(draft))
        {
            if (!BulletEvents.TryId(card, passage, out var id))
                report.Add(this, passage.Span, "This dated bullet is an event, and its card's id and its anchor together are too long for an id. Shorten the anchor.");
            else if (!first.TryAdd(id.Value, card.Page.File) && !first[id.Value].Equals(card.Page.File, StringComparison.Ordinal))
                report.Add(this, passage.Span, $"This dated bullet is an event with the id '{id}', which is taken by {first[id.Value]}. Change the anchor, or cite the bullet there.");
        }
    }
}
