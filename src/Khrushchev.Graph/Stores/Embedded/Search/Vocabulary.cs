using System.Runtime.InteropServices;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>Numbers folded words while an index is built.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];

    public Vocabulary() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => words.Count;

    public int NumberOf(ReadOnlySpan<char> word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, word, out var known);
        if (!known)
        {
            number = words.Count;
            words.Add(word.ToString());
        }
        return number;
    }

    /// <summary>The words in ordinal order, and the place of each number among them.</summary>
    public (string[] Words, int[] Ranks) Sort()
    {
        var sorted = words.ToArray();
        var numbersInOrder = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(sorted, numbersInOrder, StringComparer.Ordinal);
        var ranks = new int[sorted.Length];
        for (var rank = 0; rank < ranks.Length; rank++)
            ranks[numbersInOrder[rank]] = rank;
        return (sorted, ranks);
    }
}
