using System.Buffers;
using System.Collections.Immutable;

namespace Khrushchev.Graph.Stores.Embedded.Sets;

/// <summary>A set of numbers from 0 to below a bound, as a bitmap. Its array is lent from a pool and goes back there on disposal.</summary>
internal sealed class NumberSet : IDisposable
{
    private readonly int length;
    private ulong[]? words;

    public NumberSet(int bound)
    {
        length = Bitmap.Length(bound);
        words = ArrayPool<ulong>.Shared.Rent(length);
        Words.Clear();
    }

    /// <summary>The bitmap; not to be kept beyond disposal.</summary>
    public Span<ulong> Words => words.AsSpan(0, length);

    public bool Contains(int number) => (words![number >> 6] & (1UL << number)) != 0;

    /// <summary>Whether it was not there before.</summary>
    public bool Add(int number)
    {
        ref var word = ref words![number >> 6];
        var bit = 1UL << number;
        var added = (word & bit) == 0;
        word |= bit;
        return added;
    }

    public void Remove(int number) => words![number >> 6] &= ~(1UL << number);

    /// <summary>Makes it hold these and nothing else.</summary>
    public void SetTo(ReadOnlySpan<int> numbers)
    {
        Words.Clear();
        foreach (var number in numbers)
            Add(number);
    }

    /// <summary>Of all items those with these numbers.</summary>
    public ImmutableArray<T> Of<T>(IReadOnlyList<T> all)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var number in this)
            items.Add(all[number]);
        return items.DrainToImmutable();
    }

    /// <summary>Ascending. What is removed meanwhile may still come.</summary>
    public Bitmap.Enumerator GetEnumerator() => new(Words);

    public void Dispose()
    {
        if (words is not null)
            ArrayPool<ulong>.Shared.Return(words);
        words = null;
    }
}
