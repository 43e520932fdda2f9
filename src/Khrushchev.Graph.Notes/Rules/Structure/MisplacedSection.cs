using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Structure;

internal sealed class MisplacedSection() : Rule(
    "KG0034", Severity.Error, "The section does not belong on this page",
    "A relation's section belongs on the pages of certain kinds; often the same relation has another heading on the page of its other end, as Held office and Holders.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var entity in draft.Entities)
        {
            foreach (var section in entity.Page.Note.Sections)
            {
                if (RelationSection.Find(section.Heading) is { } relation && !relation.Pages.Contains(entity.Kind))
                    report.Add(this, entity.Page.Span(section.Range), Message(relation, entity.Kind));
            }
        }
        foreach (var page in draft.Cards.Select(c => c.Page).Concat(draft.Sources.Select(s => s.Page)).Concat(draft.Courses.Select(c => c.Page)))
        {
            foreach (var section in page.Note.Sections)
                report.Add(this, page.Span(section.Range), $"A {page.Type!.Name} has no sections. Remove the heading, or write it with ###.");
        }
    }

    private static string Message(RelationSection relation, EntityKind kind)
    {
        var other = RelationSection.All.FirstOrDefault(s => s.Type == relation.Type && s != relation && s.Pages.Contains(kind));
        var remedy = other is null ? "" : $" Here the heading is '{other.Heading}'.";
        return $"'{relation.Heading}' belongs on the page of {KindWords.AnyOf(relation.Pages)}, and this is {KindWords.A(kind)}.{remedy}";
    }
}
