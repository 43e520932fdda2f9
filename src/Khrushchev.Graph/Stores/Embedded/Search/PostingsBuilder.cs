using System.Runtime.InteropServices;
using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>Collects words text by text; each word of a text once.</summary>
internal sealed class PostingsBuilder(Vocabulary vocabulary)
{
    private readonly List<int> words = [];
    private readonly List<int> ends = [];
    private readonly List<int> lastText = [];

    /// <summary>Adds words of the text at hand, folded; not those that this text has in the other builder.</summary>
    public void Add(ReadOnlySpan<char> folded, PostingsBuilder? except = null)
    {
        foreach (var range in folded.Split(' '))
        {
            if (folded[range] is { IsEmpty: false } word && vocabulary.NumberOf(word) is var number && except?.Has(number) != true)
                Add(number);
        }
    }

    /// <summary>Goes on to the next text.</summary>
    public void End() => ends.Add(words.Count);

    /// <param name="sorted">The vocabulary.</param>
    /// <param name="ranks">The place of each word's number in it.</param>
    /// <param name="many">A word or beginning that more texts have gets a bitmap.</param>
    public Postings Build(string[] sorted, int[] ranks, int many)
    {
        var counts = new int[ranks.Length];
        foreach (var word in words)
            counts[ranks[word]]++;
        var bitmaps = new ulong[]?[ranks.Length];
        var offsets = new int[ranks.Length + 1];
        for (var i = 0; i < counts.Length; i++)
        {
            bitmaps[i] = counts[i] > many ? new ulong[Bitmap.Length(ends.Count)] : null;
            offsets[i + 1] = offsets[i] + (bitmaps[i] is null ? counts[i] : 0);
        }
        var texts = new int[offsets[^1]];
        Fill(ranks, bitmaps, offsets[..^1], texts);
        var common = Enumerable.Range(0, counts.Length).Where(i => bitmaps[i] is not null).ToArray();
        var postings = new Postings(
            offsets, texts, [.. common.Select(i => (i, counts[i]))], common.ToDictionary(i => new WordRange(i, i + 1), i => bitmaps[i]!));
        foreach (var beginning in CommonBeginnings.Of(sorted, counts, many))
            postings.AddBeginning(beginning, ends.Count);
        return postings;
    }

    private void Fill(int[] ranks, ulong[]?[] bitmaps, int[] next, int[] texts)
    {
        for (int text = 0, at = 0; text < ends.Count; text++)
        {
            for (; at < ends[text]; at++)
            {
                var word = ranks[words[at]];
                if (bitmaps[word] is { } bitmap)
                    bitmap[text >> 6] |= 1UL << text;
                else
                    texts[next[word]++] = text;
            }
        }
    }

    private bool Has(int word) => word < lastText.Count && lastText[word] == ends.Count;

    private void Add(int word)
    {
        while (lastText.Count <= word)
            lastText.Add(-1);
        ref var last = ref CollectionsMarshal.AsSpan(lastText)[word];
        if (last == ends.Count)
            return;
        last = ends.Count;
        words.Add(word);
    }
}
