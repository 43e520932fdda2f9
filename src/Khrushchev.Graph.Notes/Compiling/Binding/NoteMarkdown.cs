using System.Text;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>Copies Markdown from a note, with wikilinks turned into <c>[words](entity:id)</c>.</summary>
internal static class NoteMarkdown
{
    /// <summary>The text of a range; lines without the indent of the list item or the marks of the quote they stand in.</summary>
    public static string Of(Page page, TextRange range, bool quoted = false)
    {
        var text = new StringBuilder(range.Length);
        var at = range.Start;
        foreach (var link in page.Note.LinksIn(range))
        {
            text.Append(page.Note.Text.Text, at, link.Range.Start - at).Append(Link(page, link));
            at = link.Range.End;
        }
        text.Append(page.Note.Text.Text, at, Math.Max(0, range.End - at));
        return Lines(text.ToString(), quoted, page.Span(range).Column - 1);
    }

    /// <summary>Several ranges as blocks of one text.</summary>
    public static string Of(Page page, IEnumerable<TextRange> blocks, bool quoted = false) =>
        string.Join("\n\n", blocks.Select(b => Of(page, b, quoted)).Where(t => t.Length > 0));

    private static string Link(Page page, WikiLink link)
    {
        var words = Escape(link.Words);
        return page.Target(link) is { } target && Scheme(target) is { } scheme ? $"[{words}]({scheme}:{target.Id})" : words;
    }

    private static string? Scheme(Page target) => target.Type switch
    {
        { Kind: not null } => "entity",
        { } type when type == NoteType.Card || type == NoteType.Source || type == NoteType.Lesson => type.Name,
        _ => null,
    };

    private static string Escape(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '!' or '&')
                text.Append('\\');
            text.Append(c);
        }
        return text.ToString();
    }

    private static string Lines(string text, bool quoted, int indent)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim().Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (quoted && line.TrimStart().StartsWith('>'))
                line = line.TrimStart()[1..] is var rest && rest.StartsWith(' ') ? rest[1..] : rest;
            else if (i > 0 && indent > 0)
                line = line[Math.Min(indent, line.Length - line.TrimStart(' ').Length)..];
            lines[i] = line.EndsWith('\r') ? line[..^1] : line;
        }
        return string.Join('\n', lines).Trim();
    }
}
