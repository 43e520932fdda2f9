using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class WrongEnd() : Rule(
    "KG0058", Severity.Error, "A relation ends at something of the wrong kind",
    "Each relation joins certain kinds: a person holds an office, a policy aims at an idea. docs/notes-format.md has the table.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var relation in draft.Relations)
        {
            if (relation is { Other: { Type: { } type } other, Link: { } link } && (type.Kind is not { } kind || !relation.Section.Others.Contains(kind)))
                report.Add(this, link.Span, $"'{other.Title.Text}' is {KindWords.A(other)}, and under '{relation.Section.Heading}' stands {KindWords.AnyOf(relation.Section.Others)}.");
        }
    }
}
