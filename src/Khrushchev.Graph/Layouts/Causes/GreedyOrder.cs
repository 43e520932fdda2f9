namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// A line of nodes in which few arcs point back, and none of the fixed ones: P. Eades, X. Lin, W. F. Smyth, "A fast and effective
/// heuristic for the feedback arc set problem", Information Processing Letters 47 (1993). An acyclic graph comes out in
/// topological order. Fixed arcs must not form a cycle by themselves. Ties go to the lower index.
/// </summary>
internal sealed class GreedyOrder
{
    private readonly CausalArc[] arcs;
    private readonly ArcIndex outgoing;
    private readonly ArcIndex incoming;
    private readonly int[] outDegree;
    private readonly int[] inDegree;
    private readonly int[] fixedIn;
    private readonly bool[] placed;
    private readonly Queue<int> ready = new();
    private readonly List<int> left = [];
    private readonly List<int> right = [];

    private GreedyOrder(int nodes, CausalArc[] arcs)
    {
        this.arcs = arcs;
        outgoing = ArcIndex.Of(nodes, arcs.Length, a => arcs[a].From);
        incoming = ArcIndex.Of(nodes, arcs.Length, a => arcs[a].To);
        (outDegree, inDegree, fixedIn, placed) = (new int[nodes], new int[nodes], new int[nodes], new bool[nodes]);
        foreach (var arc in arcs)
        {
            outDegree[arc.From]++;
            inDegree[arc.To]++;
            fixedIn[arc.To] += arc.Fixed ? 1 : 0;
        }
    }

    /// <summary>The nodes from left to right.</summary>
    public static int[] Of(int nodes, CausalArc[] arcs) => new GreedyOrder(nodes, arcs).Run();

    private int[] Run()
    {
        for (var v = 0; v < placed.Length; v++)
            Offer(v);
        while (left.Count + right.Count < placed.Length)
        {
            var next = ready.Count > 0 ? ready.Dequeue() : Richest();
            if (!placed[next])
                Place(next);
        }
        right.Reverse();
        return [.. left, .. right];
    }

    private void Offer(int v)
    {
        if (!placed[v] && (inDegree[v] == 0 || outDegree[v] == 0))
            ready.Enqueue(v);
    }

    // A node that no fixed arc holds back, with the most arcs out for those in, loses the fewest arcs when it goes left.
    private int Richest()
    {
        var best = -1;
        for (var v = 0; v < placed.Length; v++)
        {
            if (!placed[v] && fixedIn[v] == 0 && (best < 0 || outDegree[v] - inDegree[v] > outDegree[best] - inDegree[best]))
                best = v;
        }
        return best;
    }

    private void Place(int v)
    {
        (inDegree[v] > 0 && outDegree[v] == 0 ? right : left).Add(v);
        placed[v] = true;
        foreach (var a in outgoing.Of(v))
        {
            inDegree[arcs[a].To]--;
            fixedIn[arcs[a].To] -= arcs[a].Fixed ? 1 : 0;
            Offer(arcs[a].To);
        }
        foreach (var a in incoming.Of(v))
        {
            outDegree[arcs[a].From]--;
            Offer(arcs[a].From);
        }
    }
}
