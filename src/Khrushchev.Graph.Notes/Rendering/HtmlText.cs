using System.Globalization;
using System.Net;
using System.Text;
using Khrushchev.Graph.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Khrushchev.Graph.Notes.Rendering;

/// <summary>Writes a Markdown tree as HTML. Walks without recursion, so that no nesting ends the process.</summary>
internal sealed class HtmlText(Func<string, EntityId, string?> href)
{
    private readonly StringBuilder html = new();

    // What is still to be written: nodes, and the tags that close those already begun.
    private readonly Stack<object> open = new();

    /// <summary>Text as it is, in one paragraph.</summary>
    public static string Plain(string text) => $"<p>{WebUtility.HtmlEncode(text)}</p>";

    public string Write(MarkdownDocument document)
    {
        open.Push(document);
        while (open.TryPop(out var next))
        {
            if (next is string tag)
                html.Append(tag);
            else
                Node((MarkdownObject)next);
        }
        return html.ToString();
    }

    private void Node(MarkdownObject node)
    {
        switch (node)
        {
            case LinkReferenceDefinitionGroup:
                break;
            case Block block:
                BlockNode(block);
                break;
            case Inline inline:
                InlineNode(inline);
                break;
        }
    }

    private void BlockNode(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Begin(heading.Level < 3 ? "h3" : $"h{Math.Min(heading.Level, 6)}", heading.Inline);
                break;
            case ParagraphBlock { Parent: ListItemBlock { Parent: ListBlock { IsLoose: false } } } tight:
                Inside(tight.Inline);
                break;
            case ParagraphBlock paragraph:
                Begin("p", paragraph.Inline);
                break;
            case ListBlock { IsOrdered: true } list:
                var start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n != 1 ? $" start=\"{n}\"" : "";
                Begin("ol", list, start);
                break;
            case ListBlock list:
                Begin("ul", list);
                break;
            case ListItemBlock item:
                Begin("li", item);
                break;
            case QuoteBlock quote:
                Begin("blockquote", quote);
                break;
            case ThematicBreakBlock:
                html.Append("<hr>");
                break;
            case CodeBlock code:
                html.Append("<pre><code>").Append(WebUtility.HtmlEncode(code.Lines.ToString())).Append("</code></pre>");
                break;
            case ContainerBlock container:
                Inside(container);
                break;
            case LeafBlock leaf:
                Inside(leaf.Inline);
                break;
        }
    }

    private void InlineNode(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                html.Append(WebUtility.HtmlEncode(literal.Content.ToString()));
                break;
            case LineBreakInline line:
                html.Append(line.IsHard ? "<br>" : "\n");
                break;
            case CodeInline code:
                html.Append("<code>").Append(WebUtility.HtmlEncode(code.Content)).Append("</code>");
                break;
            case HtmlEntityInline entity:
                html.Append(WebUtility.HtmlEncode(entity.Transcoded.ToString()));
                break;
            case EmphasisInline emphasis:
                Begin(emphasis.DelimiterCount > 1 ? "strong" : "em", emphasis);
                break;
            case AutolinkInline auto:
                html.Append(LinkTag.Of(auto.IsEmail ? null : auto.Url, href) is { } anchor
                    ? $"{anchor}{WebUtility.HtmlEncode(auto.Url)}</a>" : WebUtility.HtmlEncode(auto.Url));
                break;
            case LinkInline { IsImage: false } link when LinkTag.Of(link.GetDynamicUrl?.Invoke() ?? link.Url, href) is { } tag:
                html.Append(tag);
                open.Push("</a>");
                Inside(link);
                break;
            case ContainerInline container:
                // A bracket that opened nothing is a delimiter which holds what follows it.
                if (container is DelimiterInline delimiter)
                    html.Append(WebUtility.HtmlEncode(delimiter.ToLiteral()));
                Inside(container);
                break;
        }
    }

    private void Begin(string tag, MarkdownObject? inside, string attributes = "")
    {
        html.Append('<').Append(tag).Append(attributes).Append('>');
        open.Push($"</{tag}>");
        Inside(inside);
    }

    private void Inside(MarkdownObject? node)
    {
        IEnumerable<MarkdownObject> children = node switch
        {
            ContainerBlock container => container,
            ContainerInline container => container,
            _ => [],
        };
        foreach (var child in children.Reverse())
            open.Push(child);
    }
}
