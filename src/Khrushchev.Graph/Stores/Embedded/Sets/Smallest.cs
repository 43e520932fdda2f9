namespace Khrushchev.Graph.Stores.Embedded.Sets;

/// <summary>
/// Keeps the smallest so many of what is offered. Sorts now and then and refuses what comes after what it kept: of many thousands most are
/// refused after one comparison.
/// </summary>
internal sealed class Smallest<T>(int limit) where T : struct, IComparable<T>
{
    private readonly T[] kept = new T[limit * 2];
    private int count;

    /// <summary>How many have been offered.</summary>
    public int Offered { get; private set; }

    public void Offer(T item)
    {
        var sorted = Offered++ >= kept.Length;
        if (sorted && item.CompareTo(kept[limit - 1]) > 0)
            return;
        kept[count++] = item;
        if (count < kept.Length)
            return;
        Array.Sort(kept);
        count = limit;
    }

    /// <summary>What was kept, ascending.</summary>
    public T[] ToArray()
    {
        Array.Sort(kept, 0, count);
        return kept[..Math.Min(limit, count)];
    }
}
