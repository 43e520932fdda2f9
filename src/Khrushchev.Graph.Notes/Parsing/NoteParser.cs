using Markdig;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>From a file's text to a <see cref="Note"/>. Never throws on any text. Safe for several threads.</summary>
internal static class NoteParser
{
    /// <summary>Opening brackets between two blank lines: Markdig takes quadratic time on runs of unclosed links.</summary>
    public const int MaxBrackets = 2_000;

    private static readonly MarkdownPipeline Pipeline = Make();

    public static Note Parse(NoteFile file)
    {
        var text = new NoteText(file.Path, file.Text);
        var front = FrontMatterParser.Parse(file.Text);
        var note = new Note { Text = text, Name = Path.GetFileNameWithoutExtension(file.Path), FrontMatter = front };
        if (TooManyBrackets(file.Text))
            return note with { Unreadable = $"more than {MaxBrackets} opening brackets stand between two blank lines" };
        try
        {
            var body = file.Text[front.Range.End..];
            return new BlockReader(note, front.Range.End).Read(Markdown.Parse(body, Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that emphasis, quotes or lists nest more than a few hundred deep.
            return note with { Unreadable = "lists, quotes or emphasis nest too deeply" };
        }
    }

    private static MarkdownPipeline Make()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml();
        builder.InlineParsers.Insert(0, new WikiLinkParser());
        return builder.Build();
    }

    private static bool TooManyBrackets(string text)
    {
        var brackets = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            brackets = line.IsWhiteSpace() ? 0 : brackets + line.Count('[');
            if (brackets > MaxBrackets)
                return true;
        }
        return false;
    }
}
