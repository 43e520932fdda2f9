using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>Reads the section <c>Sources</c>: <c>- [[evidence]] — note</c>.</summary>
internal static class SourceList
{
    public static IEnumerable<EvidenceDraft> Read(Page page)
    {
        foreach (var section in page.Note.Sections.Where(s => PartSection.Is(s.Heading, PartSection.Sources)))
        {
            foreach (var item in section.Blocks.SelectMany(b => b.Items).Where(i => i.Depth == 0))
            {
                foreach (var evidence in Item(page, item.Prose))
                    yield return evidence;
            }
        }
    }

    private static IEnumerable<EvidenceDraft> Item(Page page, Prose prose)
    {
        var (cited, note) = Stretch.Of(page, prose, 0, prose.Flat.Length).SplitAtDash();
        var count = prose.Flat.AsSpan(cited.Start, Math.Max(0, cited.End - cited.Start)).Count(Prose.Mark);
        var words = note is { IsEmpty: false } said ? said.Written.Text : null;
        return prose.Links.Take(count).Select(link => new EvidenceDraft(link, page.Span(link.Range), page.Target(link), words));
    }
}
