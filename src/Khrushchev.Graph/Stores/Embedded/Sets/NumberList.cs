using System.Buffers;
using System.Numerics;

namespace Khrushchev.Graph.Stores.Embedded.Sets;

/// <summary>A growing list of numbers. Its array is lent from a pool and goes back there on disposal.</summary>
internal sealed class NumberList : IDisposable
{
    private int[] items = ArrayPool<int>.Shared.Rent(256);

    public int Count { get; private set; }

    /// <summary>The numbers; not to be kept beyond the next one added.</summary>
    public Span<int> Items => items.AsSpan(0, Count);

    public void Add(int number)
    {
        if (Count == items.Length)
            Grow(Count + 1);
        items[Count++] = number;
    }

    public void AddRange(ReadOnlySpan<int> numbers)
    {
        if (items.Length < Count + numbers.Length)
            Grow(Count + numbers.Length);
        numbers.CopyTo(items.AsSpan(Count));
        Count += numbers.Length;
    }

    public void Clear() => Count = 0;

    /// <summary>Brings the smallest so many to the front, ascending; what comes after them is lost.</summary>
    /// <param name="keep">How many, up to the count.</param>
    /// <param name="bound">All are below this and differ.</param>
    public void SortFirst(int keep, int bound)
    {
        // Sorting takes some nanoseconds for each number and each doubling, going through a bitmap one for each of its words.
        if (Count < Math.Max(64, bound / 2048))
            Items.Sort();
        else
            SortThroughBitmap(keep, bound);
        Count = keep;
    }

    public void Dispose()
    {
        if (items.Length > 0)
            ArrayPool<int>.Shared.Return(items);
        (items, Count) = ([], 0);
    }

    private void SortThroughBitmap(int keep, int bound)
    {
        using var set = new NumberSet(bound);
        var words = set.Words;
        foreach (var number in Items)
            words[number >> 6] |= 1UL << number;
        var kept = 0;
        for (var word = 0; word < words.Length && kept < keep; word++)
        {
            for (var left = words[word]; left != 0 && kept < keep; left &= left - 1)
                items[kept++] = (word << 6) + BitOperations.TrailingZeroCount(left);
        }
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<int>.Shared.Rent(Math.Max(least, items.Length * 2));
        Items.CopyTo(larger);
        ArrayPool<int>.Shared.Return(items);
        items = larger;
    }
}
