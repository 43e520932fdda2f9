using System.Numerics;
using System.Runtime.InteropServices;

namespace Khrushchev.Graph.Stores.Embedded.Sets;

/// <summary>What is done with whole bitmaps, as many bits at a time as the processor takes.</summary>
internal static class Bitmap
{
    /// <summary>Words for numbers below the bound.</summary>
    public static int Length(int bound) => (bound + 63) >> 6;

    public static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>Adds to a set all that is in another.</summary>
    public static void Or(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(set);
        var others = MemoryMarshal.Cast<ulong, Vector<ulong>>(other[..set.Length]);
        for (var i = 0; i < vectors.Length; i++)
            vectors[i] |= others[i];
        for (var i = vectors.Length * Vector<ulong>.Count; i < set.Length; i++)
            set[i] |= other[i];
    }

    /// <summary>Keeps of a set what is in another too; whether anything is left.</summary>
    public static bool And(Span<ulong> set, ReadOnlySpan<ulong> other) => AndEither(set, other, other);

    /// <summary>Keeps of a set what is in one of two others; whether anything is left.</summary>
    public static bool AndEither(Span<ulong> set, ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> two)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(set);
        var ones = MemoryMarshal.Cast<ulong, Vector<ulong>>(one[..set.Length]);
        var twos = MemoryMarshal.Cast<ulong, Vector<ulong>>(two[..set.Length]);
        var (any, rest) = (Vector<ulong>.Zero, 0UL);
        for (var i = 0; i < vectors.Length; i++)
            any |= vectors[i] &= ones[i] | twos[i];
        for (var i = vectors.Length * Vector<ulong>.Count; i < set.Length; i++)
            rest |= set[i] &= one[i] | two[i];
        return rest != 0 || any != Vector<ulong>.Zero;
    }

    /// <summary>Goes through a bitmap's numbers, ascending.</summary>
    internal ref struct Enumerator(ReadOnlySpan<ulong> words)
    {
        private readonly ReadOnlySpan<ulong> words = words;
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
