using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>The texts that have each word asked for.</summary>
internal static class EachWord
{
    /// <summary>Texts that have in one source or the other a word of each range, at least one; null where a range has no text.</summary>
    public static NumberSet? In(Postings source, Postings? other, WordRange[] words, int bound)
    {
        // The rarest first: often nothing is left before the common ones come.
        var counts = Array.ConvertAll(words, w => source.Count(w) + (long)(other?.Count(w) ?? 0));
        var ordered = (WordRange[])words.Clone();
        Array.Sort(counts, ordered);
        if (counts[0] == 0)
            return null;
        var set = Of(source, other, ordered[0], bound);
        foreach (var range in ordered.AsSpan(1))
        {
            if (!Keep(set, source, other, range, bound))
                break;
        }
        return set;
    }

    private static NumberSet Of(Postings source, Postings? other, WordRange words, int bound)
    {
        var set = new NumberSet(bound);
        source.AddTo(set.Words, words);
        other?.AddTo(set.Words, words);
        return set;
    }

    private static bool Keep(NumberSet set, Postings source, Postings? other, WordRange words, int bound)
    {
        var one = source.AtHand(words);
        var two = (other ?? source).AtHand(words);
        if (!one.IsEmpty && !two.IsEmpty)
            return Bitmap.AndEither(set.Words, one, two);
        using var these = Of(source, other, words, bound);
        return Bitmap.And(set.Words, these.Words);
    }
}
