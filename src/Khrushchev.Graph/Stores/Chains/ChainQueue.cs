namespace Khrushchev.Graph.Stores.Chains;

/// <summary>The chains of one length, best first.</summary>
internal sealed class ChainQueue
{
    private readonly ClaimGraph graph;
    private readonly ChainGains gains;
    private readonly int from;
    private readonly int length;
    private readonly PriorityQueue<Begun, Begun> queue = new(Comparer<Begun>.Create(Compare));

    public ChainQueue(ClaimGraph graph, ChainGains gains, int from, int length)
    {
        (this.graph, this.gains, this.from, this.length) = (graph, gains, from, length);
        if (gains[length, from] is not ChainGains.None and var bound)
            queue.Enqueue(new Begun([], 0, bound), new Begun([], 0, bound));
    }

    /// <summary>
    /// Adds chains, each the numbers of its claims, until there are so many in all, no more of this length, or too many have been begun.
    /// </summary>
    public void Take(List<int[]> chains, int enough, ref int begun)
    {
        while (chains.Count < enough && begun < ChainSearch.MaxBegun && queue.TryDequeue(out var best, out _))
        {
            begun++;
            if (best.Claims.Length == length)
                chains.Add(Array.ConvertAll(best.Claims, c => graph.Numbers[c]));
            else
                Continue(best);
        }
    }

    private void Continue(Begun chain)
    {
        var place = chain.Claims.Length == 0 ? from : graph.To[chain.Claims[^1]];
        var left = length - chain.Claims.Length - 1;
        foreach (var claim in graph.Outgoing(place))
        {
            var next = graph.To[claim];
            if (gains[left, next] == ChainGains.None || next == from || ComesTo(chain.Claims, next))
                continue;
            var strength = chain.Strength + graph.Strength[claim];
            var longer = new Begun([.. chain.Claims, claim], strength, strength + gains[left, next]);
            queue.Enqueue(longer, longer);
        }
    }

    private bool ComesTo(int[] claims, int place)
    {
        foreach (var claim in claims)
        {
            if (graph.To[claim] == place)
                return true;
        }
        return false;
    }

    /// <summary>
    /// Highest bound first, then by claims; a chain before what continues it, as one of its continuations may come before the other chain.
    /// </summary>
    private static int Compare(Begun a, Begun b) =>
        a.Bound != b.Bound ? b.Bound.CompareTo(a.Bound) : a.Claims.AsSpan().SequenceCompareTo(b.Claims);

    /// <param name="Claims">Numbers of the claims so far.</param>
    /// <param name="Strength">The sum of their strengths.</param>
    /// <param name="Bound">The highest sum that the chain can come to.</param>
    private sealed record Begun(int[] Claims, int Strength, int Bound);
}
