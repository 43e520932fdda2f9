using System.Collections.Immutable;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>Takes <c>^anchor</c> from the end of a list item.</summary>
internal static class AnchorReader
{
    public static NoteItem Read(Prose prose, TextRange range, ImmutableArray<TextRange> rest, int depth)
    {
        var flat = prose.Flat.AsSpan().TrimEnd();
        var caret = flat.LastIndexOf('^');
        if (caret < 0 || flat[caret..].ContainsAny(' ', Prose.Mark) || (caret > 0 && !char.IsWhiteSpace(flat[caret - 1]) && flat[caret - 1] != Prose.Mark))
            return new NoteItem(range, prose, null, default, rest, depth);
        var anchor = prose.RangeOf(caret, flat.Length - caret);
        var kept = flat[..caret].TrimEnd();
        var bullet = TextRange.Between(range.Start, kept.Length == 0 ? range.Start : prose.RangeOf(kept.Length - 1, 1).End);
        return new NoteItem(bullet, prose.Cut(kept.Length, bullet), flat[(caret + 1)..].ToString(), anchor, rest, depth);
    }
}
