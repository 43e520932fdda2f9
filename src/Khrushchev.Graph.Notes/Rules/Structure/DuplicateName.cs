using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Structure;

internal sealed class DuplicateName() : Rule(
    "KG0036", Severity.Error, "Two notes have one name",
    "A link finds a note by its title or an alias, without regard to case, to the sort of apostrophes and dashes, and to the number of spaces. So no two notes may share a name.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            foreach (var name in page.Aliases.Prepend(page.Title))
            {
                var there = draft.Names.Find(name.Text);
                if (there is [var first, _, ..] && first != page)
                    report.Add(this, name.Span, $"The name '{name.Text}' belongs to {first.File} too, so a link to it would not be clear. Make one of the two names longer.");
            }
        }
    }
}
