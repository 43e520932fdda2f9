using System.Collections.Immutable;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>
/// The run of links at the very end of a paragraph or item. It is read from the end and stops at the first link to an entity, which is
/// part of the sentence. A link that fits nothing counts, so that one mistake is reported once.
/// </summary>
internal static class EvidenceReader
{
    /// <summary>Reads the run, and says where the words before it end.</summary>
    public static ImmutableArray<EvidenceDraft> Read(Page page, Prose prose, int from, out int wordsEnd)
    {
        wordsEnd = TrimEnd(prose.Flat, from, prose.Flat.Length);
        var found = new List<EvidenceDraft>();
        for (var link = prose.Links.Length - 1; wordsEnd > from && prose.Flat[wordsEnd - 1] == Prose.Mark; link--)
        {
            if (Cite(page, prose.Links[link]) is not { } evidence)
                break;
            found.Add(evidence);
            wordsEnd = TrimEnd(prose.Flat, from, wordsEnd - 1, found.Count > 0 ? ",;" : "");
        }
        if (found.Count > 0)
            wordsEnd = TrimEnd(prose.Flat, from, wordsEnd);
        found.Reverse();
        return [.. found];
    }

    /// <summary>A link as a citation, or null where it leads to an entity, a lesson or the course.</summary>
    public static EvidenceDraft? Cite(Page page, WikiLink link)
    {
        var fits = page.Targets[link.Index];
        return fits.Length > 0 && fits.All(p => p.Type is not null && p.Type != NoteType.Card && p.Type != NoteType.Source) && link.Anchor is null
            ? null : new EvidenceDraft(link, page.Span(link.Range), page.Target(link));
    }

    private static int TrimEnd(string flat, int from, int end, string besides = "")
    {
        while (end > from && (char.IsWhiteSpace(flat[end - 1]) || besides.Contains(flat[end - 1], StringComparison.Ordinal)))
            end--;
        return end;
    }
}
