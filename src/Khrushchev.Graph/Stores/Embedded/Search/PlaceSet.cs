using System.Numerics;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>A set of places, as a bitmap.</summary>
internal sealed class PlaceSet(int count)
{
    private readonly ulong[] words = new ulong[(count + 63) / 64];

    public void Add(int place) => words[place >> 6] |= 1UL << (place & 63);

    public void Clear() => Array.Clear(words);

    /// <summary>Keeps what is in the other set too.</summary>
    public void IntersectWith(PlaceSet other)
    {
        for (var i = 0; i < words.Length; i++)
            words[i] &= other.words[i];
    }

    /// <summary>Ascending.</summary>
    public IEnumerable<int> Places()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
                yield return (i << 6) + BitOperations.TrailingZeroCount(word);
        }
    }
}
