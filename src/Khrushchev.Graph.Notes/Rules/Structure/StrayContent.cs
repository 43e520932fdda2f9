using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Rules.Structure;

internal sealed class StrayContent() : Rule(
    "KG0035", Severity.Warning, "Text that is shown nowhere",
    "A relation's section, Readings and Sources hold list items and nothing else; a card holds its title and its bullets. Other text would be lost without a word.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Entities.Select(e => e.Page))
        {
            foreach (var section in page.Note.Sections.Where(IsList))
                Items(page, section, report);
        }
        foreach (var card in draft.Cards)
        {
            foreach (var block in card.Page.Note.Lead.Where(b => b.Kind != BlockKind.List))
                report.Add(this, card.Page.Span(block.Range), "Only the bullets of a card are shown, not this text. Make it a bullet, beginning with '- '.");
        }
    }

    private void Items(Page page, NoteSection section, Report report)
    {
        foreach (var block in section.Blocks.Where(b => b.Kind != BlockKind.List))
            report.Add(this, page.Span(block.Range), $"'{section.Heading}' is a list, and this text is not part of it, so it is shown nowhere. Make it an item, beginning with '- ', or move it up into the story.");
        foreach (var item in section.Blocks.SelectMany(b => b.Items))
        {
            if (item.Depth > 0)
                report.Add(this, page.Span(item.Range), "An item within an item is shown nowhere. Move it to the margin, or into the sentence above.");
            foreach (var rest in item.Rest)
                report.Add(this, page.Span(rest), "Only the first paragraph of an item is shown. Join this text to it.");
        }
    }

    private static bool IsList(NoteSection section) =>
        RelationSection.Find(section.Heading) is not null
        || PartSection.Is(section.Heading, PartSection.Readings) || PartSection.Is(section.Heading, PartSection.Sources);
}
