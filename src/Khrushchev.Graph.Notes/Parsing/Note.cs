using System.Collections.Immutable;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>One file, read without regard to any other: syntax with ranges, nothing resolved. Immutable, kept from compilation to compilation.</summary>
internal sealed record Note
{
    /// <summary>The file.</summary>
    public required NoteText Text { get; init; }

    /// <summary>The file's name without <c>.md</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The YAML.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>The <c>#</c> headings; one in a good note.</summary>
    public ImmutableArray<NoteTitle> Titles { get; init; } = [];

    /// <summary>The blocks before the first <c>##</c>.</summary>
    public ImmutableArray<NoteBlock> Lead { get; init; } = [];

    /// <summary>The <c>##</c> sections in order.</summary>
    public ImmutableArray<NoteSection> Sections { get; init; } = [];

    /// <summary>Every wikilink, in the order of the file.</summary>
    public ImmutableArray<WikiLink> Links { get; init; } = [];

    /// <summary>Where a <c>[[</c> is that no <c>]]</c> closes.</summary>
    public ImmutableArray<TextRange> OpenLinks { get; init; } = [];

    /// <summary>Set where the text cannot be read as Markdown, with the reason.</summary>
    public string? Unreadable { get; init; }

    /// <summary>The wikilinks that stand wholly within a range, in order.</summary>
    public IEnumerable<WikiLink> LinksIn(TextRange range)
    {
        int low = 0, high = Links.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Links[middle].Range.Start < range.Start)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < Links.Length && Links[low].Range.End <= range.End; low++)
            yield return Links[low];
    }
}
