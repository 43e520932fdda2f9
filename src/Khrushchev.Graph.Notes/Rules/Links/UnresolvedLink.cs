using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Rules.Links;

internal sealed class UnresolvedLink() : Rule(
    "KG0041", Severity.Error, "The link fits nothing",
    "A link names a note by its title, an alias or its id. Check the spelling, add an alias to the note that is meant, or write the note.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            foreach (var link in page.Note.Links.Where(l => page.Targets[l.Index].IsEmpty))
                report.Add(this, page.Span(link.Range), Message(draft, link));
        }
    }

    private static string Message(Draft draft, WikiLink link)
    {
        var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
        if (hash > 0 && draft.Names.Find(link.Target[..hash]).Length == 1)
            return $"'{link.Target}' names a heading; a link leads to a whole note or to one bullet of a card, as in [[Card#^anchor]]. Remove {link.Target[hash..]}.";
        return $"There is nothing called '{link.Target}'{draft.Names.Hint(link.Target)} Mend the name, or add it to the aliases of the note that you mean.";
    }
}
