using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax.Inlines;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>Flattens Markdig's inlines to <see cref="Prose"/>. Walks without recursion: emphasis may nest deeply.</summary>
internal sealed class ProseReader(LinkCollector links, int offset)
{
    private int bracket = -2;

    public Prose Read(ContainerInline? root, TextRange range)
    {
        var flat = new StringBuilder();
        var runs = ImmutableArray.CreateBuilder<(int, int)>();
        var found = ImmutableArray.CreateBuilder<WikiLink>();
        for (var inline = root?.FirstChild; inline is not null; inline = Next(inline, root!))
        {
            if (Words(inline) is not { } words)
                continue;
            if (inline is WikiLinkInline link)
                found.Add(links.Add(link, offset));
            LookForOpenLink(inline);
            runs.Add((flat.Length, inline.Span.Start + offset));
            flat.Append(words);
        }
        return new Prose(flat.ToString(), found.DrainToImmutable(), runs.DrainToImmutable(), range);
    }

    // Markdig gives every bracket that opened nothing a literal of its own, so two neighbours are a link that nobody closed.
    private void LookForOpenLink(Inline inline)
    {
        if (inline is not LiteralInline { IsFirstCharacterEscaped: false, Content: { IsEmpty: false } content } || content[content.Start] != '[')
            return;
        if (inline.Span.Start == bracket + 1)
            links.AddOpen(new(bracket + offset, 2));
        bracket = inline.Span.Start == bracket + 1 ? -2 : inline.Span.Start;
    }

    private static string? Words(Inline inline) => inline switch
    {
        WikiLinkInline => Prose.Mark.ToString(),
        LiteralInline literal => literal.Content.ToString().Replace(Prose.Mark, '\ufffd'),
        LineBreakInline => " ",
        CodeInline code => code.Content.Replace(Prose.Mark, '\ufffd'),
        HtmlEntityInline entity => entity.Transcoded.ToString().Replace(Prose.Mark, '\ufffd'),
        AutolinkInline auto => auto.Url.Replace(Prose.Mark, '\ufffd'),
        _ => null,
    };

    private static Inline? Next(Inline inline, ContainerInline root)
    {
        if (inline is ContainerInline { FirstChild: { } child })
            return child;
        for (var at = inline; at is not null && at != root; at = at.Parent)
        {
            if (at.NextSibling is { } next)
                return next;
        }
        return null;
    }
}
