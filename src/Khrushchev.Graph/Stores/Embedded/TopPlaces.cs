namespace Khrushchev.Graph.Stores.Embedded;

/// <summary>Keeps the first so many of what is offered, in an order; needs room for no more than it keeps.</summary>
internal sealed class TopPlaces(int limit, Comparison<int> order)
{
    private readonly PriorityQueue<int, int> kept = new(Comparer<int>.Create((a, b) => order(b, a)));

    /// <summary>How many have been offered.</summary>
    public int Offered { get; private set; }

    public void Offer(int place)
    {
        Offered++;
        if (kept.Count < limit)
            kept.Enqueue(place, place);
        else if (order(place, kept.Peek()) < 0)
            kept.DequeueEnqueue(place, place);
    }

    /// <summary>What was kept, in the order.</summary>
    public int[] ToArray()
    {
        var places = kept.UnorderedItems.Select(i => i.Element).ToArray();
        Array.Sort(places, order);
        return places;
    }
}
