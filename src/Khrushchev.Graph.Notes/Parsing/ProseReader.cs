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

    // Brackets that opened nothing are literals, in one or in several pieces; two neighbours are a link that nobody closed.
    private void LookForOpenLink(Inline inline)
    {
        var text = inline switch
        {
            LiteralInline { IsFirstCharacterEscaped: true } escaped => $" {escaped.Content.ToString()[1..]}",
            LiteralInline literal => literal.Content.ToString(),
            DelimiterInline delimiter => delimiter.ToLiteral(),
            _ => "",
        };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '[')
                continue;
            var at = inline.Span.Start + i;
            if (at == bracket + 1)
                links.AddOpen(new(bracket + offset, 2));
            bracket = at == bracket + 1 ? -2 : at;
        }
    }

    private static string? Words(Inline inline) => inline switch
    {
        WikiLinkInline => Prose.Mark.ToString(),
        LiteralInline literal => literal.Content.ToString().Replace(Prose.Mark, '\ufffd'),
        LineBreakInline => " ",
        CodeInline code => code.Content.Replace(Prose.Mark, '\ufffd'),
        HtmlEntityInline entity => entity.Transcoded.ToString().Replace(Prose.Mark, '\ufffd'),
        DelimiterInline delimiter => delimiter.ToLiteral(),
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
