using Markdig;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>From a file's text to a <see cref="Note"/>. Never throws on any text. Safe for several threads.</summary>
internal static class NoteParser
{
    private static readonly MarkdownPipeline Pipeline = Make();

    public static Note Parse(NoteFile file)
    {
        var front = FrontMatterParser.Parse(file.Text);
        var note = new Note
        {
            Text = new NoteText(file.Path, file.Text),
            Name = Path.GetFileNameWithoutExtension(file.Path),
            FrontMatter = front,
        };
        return MarkdownText.TryParse(file.Text[front.Range.End..], Pipeline, out var document, out var reason)
            ? new BlockReader(note, front.Range.End).Read(document) : note with { Unreadable = reason };
    }

    private static MarkdownPipeline Make()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml();
        builder.InlineParsers.Insert(0, new WikiLinkParser());
        return builder.Build();
    }
}
