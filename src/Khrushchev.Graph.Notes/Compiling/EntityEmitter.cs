using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Binding;
using Khrushchev.Graph.Notes.Compiling.Drafts;

namespace Khrushchev.Graph.Notes.Compiling;

/// <summary>From a draft of an entity to the entity.</summary>
internal static class EntityEmitter
{
    public static Entity Emit(EntityDraft draft) => new()
    {
        Head = new EntityHead
        {
            Id = draft.Page.Id,
            Kind = draft.Kind,
            Title = draft.Page.Title.Text,
            Summary = draft.Summary,
            Date = draft.NotesDate is { } words ? draft.Date?.Date?.WithWords(words.Text) : draft.Date?.Date,
            Theme = draft.Theme?.Text,
            Significance = draft.Significance ?? 3,
            Standing = draft.Standing ?? Standing.Notes,
            Why = draft.Why?.Text,
            Colour = draft.Colour,
        },
        Aliases = [.. draft.Page.Aliases.Select(a => a.Text)],
        Body = draft.Story is { } story ? NoteMarkdown.Of(draft.Page, story) : "",
        Correction = Correction(draft),
        Readings = [.. draft.Readings.Select(r => new EntityReading(r.Reading.Text, r.Text, Cited(r.Evidence)))],
        Evidence = Cited(draft.Evidence),
        Location = draft.Page.Title.Span,
    };

    /// <summary>Each bullet or work once, in the order of the notes.</summary>
    public static ImmutableArray<Evidence> Cited(ImmutableArray<EvidenceDraft> evidence) =>
        [.. evidence.Where(e => e.IsBullet || e.IsSource).Select(e => e.ToEvidence()).DistinctBy(e => e.ToString())];

    private static Correction? Correction(EntityDraft draft) =>
        draft is { Standing: Standing.Corrected, NotesSay: { } notes, RecordSays: { } record }
            ? new Correction(notes.Markdown, Cited(notes.Evidence), record.Markdown, Cited(record.Evidence)) : null;
}
