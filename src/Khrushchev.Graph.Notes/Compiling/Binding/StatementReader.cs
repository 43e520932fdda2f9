using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>Reads corrections and readings: prose with evidence at its end.</summary>
internal static class StatementReader
{
    public static StatementDraft? Read(Page page, string part)
    {
        var sections = page.Note.Sections.Where(s => PartSection.Is(s.Heading, part)).ToList();
        if (sections.Count == 0)
            return null;
        var blocks = sections.SelectMany(s => s.Blocks).ToList();
        var paragraphs = blocks.SelectMany(b => b.Items.Select(i => i.Prose).Prepend(b.Prose));
        return new StatementDraft(
            page.Span(sections[0].Range),
            string.Join("\n\n", blocks.Select(b => Markdown(page, b)).Where(t => t.Length > 0)),
            [.. paragraphs.SelectMany(p => EvidenceReader.Read(page, p, 0, out _))]);
    }

    public static IEnumerable<ReadingDraft> Readings(Page page)
    {
        foreach (var section in page.Note.Sections.Where(s => PartSection.Is(s.Heading, PartSection.Readings)))
        {
            foreach (var item in section.Blocks.SelectMany(b => b.Items).Where(i => i.Depth == 0))
                yield return Reading(page, item);
        }
    }

    private static ReadingDraft Reading(Page page, NoteItem item)
    {
        var evidence = EvidenceReader.Read(page, item.Prose, 0, out var end);
        var colon = item.Prose.Flat.IndexOf(':', 0, end);
        var name = Stretch.Of(page, item.Prose, 0, Math.Max(colon, 0)).Written;
        return new ReadingDraft(name, item.Prose.Plain(colon + 1, end), evidence);
    }

    // The evidence at the end of a paragraph is shown beside the statement, not in it.
    private static string Markdown(Page page, NoteBlock block)
    {
        if (block.Kind != BlockKind.Paragraph)
            return NoteMarkdown.Of(page, block.Range);
        var evidence = EvidenceReader.Read(page, block.Prose, 0, out _);
        var end = evidence.IsEmpty ? block.Range.End : evidence[0].Link.Range.Start;
        return NoteMarkdown.Of(page, TextRange.Between(block.Range.Start, end));
    }
}
