using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Parsing;
using Markdig;

namespace Khrushchev.Graph.Notes.Rendering;

/// <summary>
/// Turns the Markdown that the model carries (stories, bullets, corrections, lessons) into HTML that is safe to put on a page, whoever wrote the
/// notes: raw HTML is shown as text; only paragraphs, lists, quotes, emphasis, code, line breaks, rules, small headings and links come out; pictures
/// become their words; no attribute but those of links and the start of a list.
/// </summary>
public static class NotesHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Renders Markdown. Never throws on any text.</summary>
    /// <param name="markdown">As in <see cref="Entity.Body"/>.</param>
    /// <param name="href">
    /// The address of an <c>entity</c>, <c>card</c>, <c>source</c> or <c>lesson</c> (the first argument) with this id. It is escaped for HTML, but a
    /// scheme in it is not looked at, so it must be the program's own. Null where there is none: then only the words stay.
    /// </param>
    /// <returns>HTML; empty for an empty text. Links outside go to http and https only, with rel="noopener noreferrer nofollow".</returns>
    public static string Render(string markdown, Func<string, EntityId, string?> href)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(href);
        return MarkdownText.TryParse(markdown, Pipeline, out var document, out _)
            ? new HtmlText(href).Write(document) : HtmlText.Plain(markdown);
    }
}
