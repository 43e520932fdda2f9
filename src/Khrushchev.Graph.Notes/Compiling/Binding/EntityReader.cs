using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Dates;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>From a page to an entity.</summary>
internal static class EntityReader
{
    public static EntityDraft Read(Page page, EntityKind kind)
    {
        var fields = page.Fields;
        var standing = fields.Text("standing");
        var lead = page.Note.Lead;
        var summary = lead is [{ Kind: BlockKind.Paragraph } first, ..] ? first.Prose : Prose.Empty;
        EvidenceReader.Read(page, summary, 0, out var end);
        return new EntityDraft
        {
            Page = page,
            Kind = kind,
            Summary = summary.Plain(0, end),
            Story = Story(lead, summary == Prose.Empty ? 0 : 1),
            Date = DateReader.ReadOwn(fields),
            NotesDate = fields.Text("notes-date"),
            Theme = fields.Text("theme"),
            StandingWords = standing,
            Standing = Stands(standing?.Text),
            Significance = fields.Number("significance", 1, 5),
            Why = fields.Text("why"),
            Colour = fields.Number("colour", 1, 8),
            NotesSay = StatementReader.Read(page, PartSection.NotesSay),
            RecordSays = StatementReader.Read(page, PartSection.RecordSays),
            Readings = [.. StatementReader.Readings(page)],
            Evidence = [.. LeadEvidence(page), .. SourceList.Read(page)],
        };
    }

    private static TextRange? Story(ImmutableArray<NoteBlock> lead, int from) =>
        lead.Length > from ? TextRange.Between(lead[from].Range.Start, lead[^1].Range.End) : null;

    private static IEnumerable<EvidenceDraft> LeadEvidence(Page page) =>
        page.Note.Lead.Where(b => b.Kind == BlockKind.Paragraph).SelectMany(b => EvidenceReader.Read(page, b.Prose, 0, out _));

    private static Standing? Stands(string? text) => text?.ToLowerInvariant() switch
    {
        null or "notes" => Standing.Notes,
        "corrected" => Standing.Corrected,
        "context" => Standing.Context,
        "disputed" => Standing.Disputed,
        _ => null,
    };
}
