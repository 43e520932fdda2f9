using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Links;

internal sealed class AmbiguousLink() : Rule(
    "KG0042", Severity.Error, "The link fits several notes",
    "A link must name exactly one note. Use the title or an alias that only the right one has.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var link in AllLinks.Of(draft).Where(l => l.Fits.Length > 1))
            report.Add(this, link.Span, $"'{link.Target}' is the name of {Listed.And(link.Fits.Select(p => p.File))}, so it is not clear which is meant. Write a name that only one of them has.");
    }
}
