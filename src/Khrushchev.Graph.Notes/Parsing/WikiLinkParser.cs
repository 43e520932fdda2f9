using Markdig.Helpers;
using Markdig.Parsers;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>
/// Reads <c>[[…]]</c>. It runs before Markdig's own links and does not look at what stands between the brackets, so
/// asterisks in a name do not begin emphasis; code spans are taken by Markdig before it is asked.
/// </summary>
internal sealed class WikiLinkParser : InlineParser
{
    /// <summary>The longest link, so that a text full of open brackets costs no more than linear time.</summary>
    public const int MaxLength = 400;

    public WikiLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || slice.PeekChar(2) == '[')
            return false;
        var text = slice.Text;
        var first = slice.Start + 2;
        var last = Math.Min(slice.End, first + MaxLength);
        for (var i = first; i < last; i++)
        {
            if (text[i] == '[')
                return false;
            if (text[i] != ']')
                continue;
            if (text[i + 1] != ']' || string.IsNullOrWhiteSpace(text[first..i]))
                return false;
            processor.Inline = new WikiLinkInline(text[first..i])
            {
                Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(i + 1)),
                Line = line,
                Column = column,
            };
            slice.Start = i + 2;
            return true;
        }
        return false;
    }
}
