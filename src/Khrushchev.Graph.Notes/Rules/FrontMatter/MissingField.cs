using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class MissingField() : Rule(
    "KG0018", Severity.Error, "A required key is missing",
    "An event or policy needs a theme, which is its lane on the timeline; a card and a lesson need a number, which is their place; a source needs a kind.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var entity in draft.Entities.Where(e => e.Kind is EntityKind.Event or EntityKind.Policy))
            Need(entity.Page, "theme", "it has no lane on the timeline", report);
        foreach (var page in draft.Cards.Select(c => c.Page).Concat(draft.Lessons.Select(l => l.Page)))
            Need(page, "number", "nobody knows its place among the others", report);
        foreach (var source in draft.Sources)
            Need(source.Page, "kind", "nobody knows what sort of work it is", report);
    }

    private void Need(Page page, string key, string why, Report report)
    {
        if (page.Fields.Map.Find(key)?.Value is null or Parsing.YamlScalar { Text: "" })
            report.Add(this, page.FrontMatterSpan, $"'{key}' is missing, so {why}. Add it to the front matter.");
    }
}
