using System.Collections.Immutable;
using Khrushchev.Graph.Notes.Compiling.Dates;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>From a page to a lesson: every heading is a step.</summary>
internal static class LessonReader
{
    public static LessonDraft Read(Page page)
    {
        var number = page.Fields.Text("number");
        return new LessonDraft(
            page, page.Fields.Number("number", 1, 100_000), number?.Span ?? page.Start, page.Fields.Number("minutes", 1, 1_000),
            NoteMarkdown.Of(page, page.Note.Lead.Select(b => b.Range)), [.. page.Note.Sections.Select(s => Step(page, s))]);
    }

    private static StepDraft Step(Page page, NoteSection section)
    {
        var settings = section.Blocks is [{ Kind: BlockKind.List } list, ..] ? Settings(page, list) : [];
        var blocks = settings.IsEmpty ? section.Blocks : section.Blocks.RemoveAt(0);
        var quotes = blocks.Where(b => b.Kind == BlockKind.Quote).Select(b => b.Range);
        var text = blocks.Where(b => b.Kind != BlockKind.Quote).Select(b => b.Range);
        return new StepDraft(
            new Written(section.Heading, page.Span(section.Range)), settings, NoteMarkdown.Of(page, text), NoteMarkdown.Of(page, quotes, quoted: true));
    }

    // A list that begins with no known key is a list for the class.
    private static ImmutableArray<SettingDraft> Settings(Page page, NoteBlock list)
    {
        var all = list.Items.Where(i => i.Depth == 0).Select(i => Setting(page, i.Prose)).ToImmutableArray();
        return all is [var first, ..] && StepDraft.Keys.Contains(first.Key.Text) ? all : [];
    }

    private static SettingDraft Setting(Page page, Prose prose)
    {
        var colon = prose.Flat.IndexOf(':', StringComparison.Ordinal);
        var key = Stretch.Of(page, prose, 0, colon < 0 ? prose.Flat.Length : colon).Written;
        key = key with { Text = key.Text.ToLowerInvariant() };
        var value = Stretch.Of(page, prose, colon < 0 ? prose.Flat.Length : colon + 1, prose.Flat.Length).Written;
        var links = prose.Links.Select(l => new LinkDraft(l, page.Span(l.Range), page.Target(l)));
        return new SettingDraft(key, value, [.. links], key.Text == "window" ? DateReader.Read(value) : null);
    }
}
