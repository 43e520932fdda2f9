namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>
/// Finds the spans that touch a window in O(log N + answer), however long the spans are: an array sorted by first day, read as a balanced
/// tree whose every node knows the latest last day below it (the augmented interval tree of Cormen et al., chapter 14.3, without pointers).
/// </summary>
internal sealed class SpanIndex
{
    private readonly int[] items;
    private readonly int[] first;
    private readonly int[] last;
    private readonly int[] latest;

    /// <param name="items">What the spans stand for; taken over and sorted by first day.</param>
    /// <param name="firstDay">First day of an item, inclusive.</param>
    /// <param name="lastDay">Last day of an item, inclusive.</param>
    public SpanIndex(int[] items, Func<int, int> firstDay, Func<int, int> lastDay)
    {
        this.items = items;
        first = Array.ConvertAll(items, i => firstDay(i));
        Array.Sort(first, items);
        last = Array.ConvertAll(items, i => lastDay(i));
        latest = new int[items.Length];
        Raise(0, items.Length);
    }

    public int Count => items.Length;

    /// <summary>Calls back for each item that touches the window, in no order that counts.</summary>
    public void Touching(DayRange window, Action<int> found) => Touching(0, items.Length, window, found);

    private void Touching(int low, int high, DayRange window, Action<int> found)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (latest[middle] < window.From)
                return;
            Touching(low, middle, window, found);
            if (first[middle] > window.To)
                return;
            if (last[middle] >= window.From)
                found(items[middle]);
            low = middle + 1;
        }
    }

    private int Raise(int low, int high)
    {
        if (low >= high)
            return int.MinValue;
        var middle = (low + high) >>> 1;
        return latest[middle] = Math.Max(last[middle], Math.Max(Raise(low, middle), Raise(middle + 1, high)));
    }
}
