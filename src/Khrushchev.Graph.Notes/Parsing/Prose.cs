using System.Collections.Immutable;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>
/// The words of one paragraph without their markup. Every wikilink is one <see cref="Mark"/>, so that the grammar of a claim can be
/// read with plain string work; every place still knows where in the file it comes from.
/// </summary>
internal sealed class Prose(string flat, ImmutableArray<WikiLink> links, ImmutableArray<(int Flat, int Source)> runs, TextRange range)
{
    /// <summary>Stands for a wikilink (U+FFFC, object replacement).</summary>
    public const char Mark = '￼';

    public static Prose Empty { get; } = new("", [], [], default);

    /// <summary>The words, line ends as spaces, links as marks.</summary>
    public string Flat { get; } = flat;

    /// <summary>The links in the order of their marks.</summary>
    public ImmutableArray<WikiLink> Links { get; } = links;

    /// <summary>The whole paragraph in the file.</summary>
    public TextRange Range { get; } = range;

    /// <summary>The link that stands at this place of <see cref="Flat"/>.</summary>
    public WikiLink LinkAt(int place) => Links[Flat.AsSpan(0, place).Count(Mark)];

    /// <summary>Where a stretch of <see cref="Flat"/> stands in the file.</summary>
    public TextRange RangeOf(int start, int length) =>
        length == 0 ? new(SourceOf(start), 0) : TextRange.Between(SourceOf(start), EndOf(start + length - 1));

    /// <summary>A stretch as plain text, links by their words, trimmed.</summary>
    public string Plain(int start, int end)
    {
        var stretch = Flat[start..end];
        if (!stretch.Contains(Mark, StringComparison.Ordinal))
            return stretch.Trim();
        var next = Flat.AsSpan(0, start).Count(Mark);
        return string.Concat(stretch.Select(c => c == Mark ? Links[next++].Words : c.ToString())).Trim();
    }

    /// <summary>The same words up to a place; no link may stand after it.</summary>
    public Prose Cut(int end, TextRange shorter) => new(Flat[..end], Links, runs, shorter);

    private int EndOf(int place) => Flat[place] == Mark ? LinkAt(place).Range.End : SourceOf(place) + 1;

    private int SourceOf(int place)
    {
        if (runs.IsEmpty)
            return Range.Start;
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Flat <= place)
                low = middle;
            else
                high = middle - 1;
        }
        return Math.Min(runs[low].Source + place - runs[low].Flat, Range.End);
    }
}
