namespace Khrushchev.Graph.Stores.Chains;

/// <summary>
/// The highest sum of strengths from each place to the end in exactly so many steps, by dynamic programming from the end.
/// </summary>
internal sealed class ChainGains
{
    /// <summary>The end is not that many steps away.</summary>
    public const int None = -1;

    private readonly ClaimGraph graph;
    private readonly List<int[]> bySteps;

    public ChainGains(ClaimGraph graph, int end)
    {
        this.graph = graph;
        var arrived = new int[graph.Places];
        Array.Fill(arrived, None);
        arrived[end] = 0;
        bySteps = [arrived];
    }

    public int this[int steps, int place] => bySteps[steps][place];

    /// <summary>Makes gains up to this many steps known.</summary>
    public void Reach(int steps)
    {
        while (bySteps.Count <= steps)
        {
            var (rest, gains) = (bySteps[^1], new int[graph.Places]);
            Array.Fill(gains, None);
            for (var place = 0; place < gains.Length; place++)
            {
                foreach (var claim in graph.Outgoing(place))
                {
                    if (rest[graph.To[claim]] != None)
                        gains[place] = Math.Max(gains[place], rest[graph.To[claim]] + graph.Strength[claim]);
                }
            }
            bySteps.Add(gains);
        }
    }
}
