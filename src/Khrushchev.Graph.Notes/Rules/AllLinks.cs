using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;

namespace Khrushchev.Graph.Notes.Rules;

/// <summary>A link with the pages that it fits.</summary>
internal readonly record struct FittedLink(string Target, SourceSpan Span, ImmutableArray<Page> Fits);

/// <summary>Every link of a draft: those in the text, and those in the front matter that a relative date hangs on.</summary>
internal static class AllLinks
{
    public static IEnumerable<FittedLink> Of(Draft draft)
    {
        foreach (var page in draft.Pages)
        {
            foreach (var link in page.Note.Links)
                yield return new(link.Target, page.Span(link.Range), page.Targets[link.Index]);
        }
        foreach (var anchor in draft.Entities.Select(e => e.Date?.Anchor).OfType<Written>())
            yield return new(anchor.Text, anchor.Span, draft.Names.Find(anchor.Text));
    }
}
