using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Structure;

internal sealed class EmptySource() : Rule(
    "KG0039", Severity.Error, "An item of Sources names nothing",
    "Each item of the list Sources begins with a link to a bullet of a card or to a source, with an optional '— note' after it.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Entities.Select(e => e.Page))
        {
            var items = page.Note.Sections.Where(s => PartSection.Is(s.Heading, PartSection.Sources)).SelectMany(s => s.Blocks).SelectMany(b => b.Items);
            foreach (var item in items.Where(i => i.Depth == 0 && !i.Prose.Flat.StartsWith(Parsing.Prose.Mark)))
                report.Add(this, page.Span(item.Range), "This item does not begin with a link to a bullet of a card or to a source. Write [[Card#^anchor]] or [[Source]], then a dash and your note.");
        }
    }
}
