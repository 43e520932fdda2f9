namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>Beginnings of several words that many texts have.</summary>
internal static class CommonBeginnings
{
    /// <summary>So many at most, whatever the words: the shortest, as these are what more texts have and what is typed first.</summary>
    private const int Most = 256;

    private const int Longest = 16;

    /// <summary>Ranges of words, the shortest beginnings first; each range once.</summary>
    /// <param name="sorted">The vocabulary, by ordinal.</param>
    /// <param name="counts">How many texts have each word.</param>
    /// <param name="many">Only where the sum is above this.</param>
    public static IEnumerable<WordRange> Of(string[] sorted, int[] counts, int many)
    {
        var before = new long[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++)
            before[i + 1] = before[i] + counts[i];
        var found = new HashSet<WordRange>();
        List<WordRange> level = [new(0, sorted.Length)];
        for (var length = 1; length <= Longest && level.Count > 0; length++)
        {
            var next = new List<WordRange>();
            foreach (var range in level.SelectMany(r => Longer(sorted, r, length)))
            {
                if (range.To - range.From < 2 || before[range.To] - before[range.From] <= many)
                    continue;
                next.Add(range);
                if (found.Count < Most && found.Add(range))
                    yield return range;
            }
            level = next;
        }
    }

    /// <summary>Words of the range by their beginning of this length; words that are shorter are left out.</summary>
    private static IEnumerable<WordRange> Longer(string[] sorted, WordRange range, int length)
    {
        for (int from = range.From, to; from < range.To; from = to)
        {
            to = from + 1;
            if (sorted[from].Length < length)
                continue;
            while (to < range.To && sorted[to][length - 1] == sorted[from][length - 1])
                to++;
            yield return new WordRange(from, to);
        }
    }
}
