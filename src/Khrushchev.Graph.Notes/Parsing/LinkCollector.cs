using System.Collections.Immutable;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>Gathers the wikilinks of one note in the order in which they are read.</summary>
internal sealed class LinkCollector
{
    private readonly ImmutableArray<WikiLink>.Builder links = ImmutableArray.CreateBuilder<WikiLink>();
    private readonly ImmutableArray<TextRange>.Builder open = ImmutableArray.CreateBuilder<TextRange>();

    public WikiLink Add(WikiLinkInline inline, int offset)
    {
        var range = new TextRange(inline.Span.Start + offset, inline.Span.Length);
        var link = Read(inline.Content, links.Count, range);
        links.Add(link);
        return link;
    }

    public void AddOpen(TextRange range) => open.Add(range);

    public ImmutableArray<TextRange> DrainOpen() => open.DrainToImmutable();

    public ImmutableArray<WikiLink> Drain() => links.DrainToImmutable();

    /// <summary>Takes apart what stands between the brackets, in a note's text or in its front matter.</summary>
    public static WikiLink Read(string content, int index, TextRange range)
    {
        var bar = content.IndexOf('|', StringComparison.Ordinal);
        var target = Squeeze(bar < 0 ? content : content[..bar]);
        var words = bar < 0 ? "" : Squeeze(content[(bar + 1)..]);
        var caret = target.IndexOf("#^", StringComparison.Ordinal);
        var anchor = caret < 0 ? null : target[(caret + 2)..].Trim();
        if (caret >= 0)
            target = target[..caret].Trim();
        return new WikiLink(index, target, anchor, words.Length > 0 ? words : target, range);
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
