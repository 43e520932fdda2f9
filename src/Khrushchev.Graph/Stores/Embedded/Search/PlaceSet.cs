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

    /// <summary>Ascending; without an object or a call for each place, as a search goes through half a million.</summary>
    public Enumerator GetEnumerator() => new(words);

    internal struct Enumerator(ulong[] words)
    {
        private ulong left;
        private int word = -1;

        public readonly int Current => (word << 6) + BitOperations.TrailingZeroCount(left);

        public bool MoveNext()
        {
            left &= left - 1;
            while (left == 0)
            {
                if (++word >= words.Length)
                    return false;
                left = words[word];
            }
            return true;
        }
    }
}
