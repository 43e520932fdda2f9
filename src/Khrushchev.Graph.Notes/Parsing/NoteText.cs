using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>A file's text with its lines, so that every range has a line and a column.</summary>
internal sealed class NoteText
{
    private readonly int[] lines;

    public NoteText(string path, string text)
    {
        (Path, Text) = (path, text);
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        lines = [.. starts];
    }

    public string Path { get; }

    public string Text { get; }

    public SourceSpan Span(TextRange range)
    {
        var start = Math.Clamp(range.Start, 0, Text.Length);
        var at = Array.BinarySearch(lines, start);
        var line = at >= 0 ? at : ~at - 1;
        return new SourceSpan(Path, line + 1, start - lines[line] + 1, Math.Clamp(range.Length, 0, Text.Length - start));
    }

    /// <summary>A line, counted from 1, with its end.</summary>
    public string Line(int line) => Text[lines[line - 1]..(line < lines.Length ? lines[line] : Text.Length)];

    public string Slice(TextRange range) => Text.Substring(range.Start, range.Length);
}
