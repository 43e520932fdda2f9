using System.Runtime.InteropServices;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>For each word of a sorted vocabulary the texts that have it, as a compressed sparse row.</summary>
internal sealed class Postings
{
    private readonly int[] offsets;
    private readonly int[] texts;

    private Postings(int[] offsets, int[] texts) => (this.offsets, this.texts) = (offsets, texts);

    /// <summary>Adds to the set every text with a word of this range of ranks; the end is exclusive.</summary>
    public void AddTo(PlaceSet set, Range words)
    {
        foreach (var text in texts.AsSpan(offsets[words.Start.Value], offsets[words.End.Value] - offsets[words.Start.Value]))
            set.Add(text);
    }

    /// <summary>Collects words text by text; each word of a text once.</summary>
    internal sealed class Builder(Vocabulary vocabulary)
    {
        private readonly List<int> words = [];
        private readonly List<int> ends = [];
        private readonly List<int> lastText = [];

        /// <summary>Adds the next text, folded.</summary>
        public void Add(ReadOnlySpan<char> folded)
        {
            foreach (var range in folded.Split(' '))
            {
                if (folded[range] is { IsEmpty: false } word)
                    Add(vocabulary.NumberOf(word));
            }
            ends.Add(words.Count);
        }

        public Postings Build(int[] ranks)
        {
            var offsets = new int[ranks.Length + 1];
            foreach (var word in words)
                offsets[ranks[word] + 1]++;
            for (var i = 0; i < ranks.Length; i++)
                offsets[i + 1] += offsets[i];
            var next = offsets.AsSpan(0, ranks.Length).ToArray();
            var texts = new int[words.Count];
            for (int text = 0, at = 0; text < ends.Count; text++)
            {
                for (; at < ends[text]; at++)
                    texts[next[ranks[words[at]]]++] = text;
            }
            return new Postings(offsets, texts);
        }

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
}
