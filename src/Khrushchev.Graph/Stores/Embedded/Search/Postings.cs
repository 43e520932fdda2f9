using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>
/// For each word of a sorted vocabulary the texts that have it: a row of numbers for most words, a bitmap for those that many texts have,
/// which then takes less room. Beginnings of words that many texts have get a bitmap of their own, so a question goes through few numbers
/// whatever it asks for.
/// </summary>
internal sealed class Postings
{
    private readonly int[] offsets;
    private readonly int[] texts;
    private readonly (int Word, int Count)[] common;
    private readonly Dictionary<WordRange, ulong[]> bitmaps;

    /// <param name="offsets">Where each word's row starts; a common word's is empty.</param>
    /// <param name="texts">The rows.</param>
    /// <param name="common">Words that have a bitmap, ascending, and how many texts have each.</param>
    /// <param name="bitmaps">Theirs; those of beginnings come by <see cref="AddBeginning"/>.</param>
    internal Postings(int[] offsets, int[] texts, (int Word, int Count)[] common, Dictionary<WordRange, ulong[]> bitmaps) =>
        (this.offsets, this.texts, this.common, this.bitmaps) = (offsets, texts, common, bitmaps);

    /// <summary>How many texts have each of the words, summed up.</summary>
    public int Count(WordRange words)
    {
        var count = offsets[words.To] - offsets[words.From];
        foreach (var (_, texts) in CommonIn(words))
            count += texts;
        return count;
    }

    /// <summary>The texts with one of the words where they are at hand as a bitmap, else nothing.</summary>
    public ReadOnlySpan<ulong> AtHand(WordRange words) => bitmaps.GetValueOrDefault(words);

    /// <summary>Adds to the set every text with one of the words.</summary>
    public void AddTo(Span<ulong> set, WordRange words)
    {
        if (AtHand(words) is { IsEmpty: false } bitmap)
        {
            Bitmap.Or(set, bitmap);
            return;
        }
        foreach (var text in texts.AsSpan(offsets[words.From], offsets[words.To] - offsets[words.From]))
            set[text >> 6] |= 1UL << text;
        foreach (var (word, _) in CommonIn(words))
            Bitmap.Or(set, bitmaps[new WordRange(word, word + 1)]);
    }

    internal void AddBeginning(WordRange words, int bound)
    {
        var bitmap = new ulong[Bitmap.Length(bound)];
        AddTo(bitmap, words);
        bitmaps.TryAdd(words, bitmap);
    }

    private ReadOnlySpan<(int Word, int Count)> CommonIn(WordRange words) => common.AsSpan()[CommonBefore(words.From)..CommonBefore(words.To)];

    private int CommonBefore(int word)
    {
        var at = Array.BinarySearch(common, (word, int.MinValue));
        return at < 0 ? ~at : at;
    }
}
