using Markdig.Syntax.Inlines;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>A wikilink in Markdig's tree; its span covers the brackets.</summary>
internal sealed class WikiLinkInline(string content) : LeafInline
{
    /// <summary>What stands between the brackets.</summary>
    public string Content { get; } = content;
}
