using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Links;

internal sealed class UnresolvedLink() : Rule(
    "KG0041", Severity.Error, "The link fits nothing",
    "A link names a note by its title, an alias or its id. Check the spelling, add an alias to the note that is meant, or write the note.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var link in AllLinks.Of(draft).Where(l => l.Fits.IsEmpty))
            report.Add(this, link.Span, Message(draft, link.Target));
    }

    private static string Message(Draft draft, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        if (hash > 0 && draft.Names.Find(target[..hash]).Length == 1)
            return $"'{target}' names a heading; a link leads to a whole note or to one bullet of a card, as in [[Card#^anchor]]. Remove {target[hash..]}.";
        return $"There is nothing called '{target}'{draft.Names.Hint(target)} Mend the name, or add it to the aliases of the note that you mean.";
    }
}
