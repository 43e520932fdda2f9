using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Structure;

internal sealed class UnknownSection() : Rule(
    "KG0033", Severity.Error, "The section is unknown",
    "On the page of an entity each ## heading names a relation or a part; docs/notes-format.md lists them. A heading for the story is written with ###.")
{
    public override void Check(Draft draft, Report report)
    {
        var known = RelationSection.All.Select(s => s.Heading).Concat(PartSection.All).ToList();
        foreach (var page in draft.Entities.Select(e => e.Page))
        {
            foreach (var section in page.Note.Sections.Where(s => !known.Contains(s.Heading, StringComparer.OrdinalIgnoreCase)))
                report.Add(this, page.Span(section.Range), $"There is no section '{section.Heading}'{Nearest.Hint(section.Heading, known)} A heading within the story is written with ###, before the first ##.");
        }
    }
}
