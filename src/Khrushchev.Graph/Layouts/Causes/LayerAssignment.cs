namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Columns for nodes. A cause stands left of its effect, and what certainly came about later never stands further left: longest path over
/// claims (a step) and dates (no step). Dates hang on a chain of moments, so there are as many arcs as nodes, not as pairs.
/// </summary>
internal sealed class LayerAssignment
{
    private readonly CausalInput input;
    private readonly OnsetWindow[] windows;
    private readonly CausalArc[] arcs;
    private readonly int[] order;

    private LayerAssignment(CausalInput input, OnsetWindow[] windows)
    {
        (this.input, this.windows) = (input, windows);
        arcs = [.. input.Arcs, .. Moments(windows)];
        order = GreedyOrder.Of(2 * windows.Length, arcs);
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            place[order[i]] = i;
        Reversed = [.. input.Arcs.Select(a => place[a.From] > place[a.To])];
    }

    /// <summary>For each claim whether it has to be drawn from right to left.</summary>
    public bool[] Reversed { get; }

    /// <summary>The column of each node, from 0.</summary>
    public int[] Layers { get; private set; } = [];

    public static LayerAssignment Of(CausalInput input, OnsetWindow[] windows)
    {
        var assignment = new LayerAssignment(input, windows);
        assignment.LongestPath();
        assignment.PullCausesRight();
        assignment.DropEmptyLayers();
        return assignment;
    }

    private CausalArc Rightwards(int claim) =>
        Reversed[claim] ? new(input.Arcs[claim].To, input.Arcs[claim].From) : input.Arcs[claim];

    // Moment k stands for the k-th window to end: nothing that starts after that day lies left of any window that has ended by then.
    private static IEnumerable<CausalArc> Moments(OnsetWindow[] windows)
    {
        var n = windows.Length;
        var byEnd = Enumerable.Range(0, n).OrderBy(v => windows[v].To).ToArray();
        for (var k = 0; k < n; k++)
        {
            yield return new CausalArc(byEnd[k], n + k, Fixed: true);
            if (k > 0)
                yield return new CausalArc(n + k - 1, n + k, Fixed: true);
        }
        var ends = Array.ConvertAll(byEnd, v => windows[v].To);
        for (var v = 0; v < n; v++)
        {
            var ended = LowerBound(ends, windows[v].From);
            if (ended > 0)
                yield return new CausalArc(n + ended - 1, v, Fixed: true);
        }
    }

    private static int LowerBound(int[] sorted, int value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private void LongestPath()
    {
        var all = new int[order.Length];
        var claims = input.Arcs.Length;
        var rightwards = Enumerable.Range(0, arcs.Length).Select(a => a < claims ? Rightwards(a) : arcs[a]).ToArray();
        var outgoing = ArcIndex.Of(order.Length, arcs.Length, a => rightwards[a].From);
        foreach (var v in order)
        {
            foreach (var a in outgoing.Of(v))
                all[rightwards[a].To] = Math.Max(all[rightwards[a].To], all[v] + (a < claims ? 1 : 0));
        }
        Layers = all[..windows.Length];
    }

    // Longest path sets what has no cause far left; with more arrows out than in it is nearer to what it explains further right.
    private void PullCausesRight()
    {
        var causal = Enumerable.Range(0, input.Arcs.Length).Select(Rightwards).ToArray();
        var outgoing = ArcIndex.Of(windows.Length, causal.Length, a => causal[a].From);
        var incoming = ArcIndex.Of(windows.Length, causal.Length, a => causal[a].To);
        foreach (var v in order.Reverse().Where(v => v < windows.Length && outgoing.Of(v).Length > incoming.Of(v).Length))
        {
            var limit = int.MaxValue;
            foreach (var a in outgoing.Of(v))
                limit = Math.Min(limit, Layers[causal[a].To] - 1);
            for (var w = 0; w < windows.Length; w++)
            {
                if (windows[v].IsBefore(windows[w]))
                    limit = Math.Min(limit, Layers[w]);
            }
            Layers[v] = Math.Max(Layers[v], limit);
        }
    }

    private void DropEmptyLayers()
    {
        var used = Layers.Distinct().Order().ToArray();
        Layers = Array.ConvertAll(Layers, l => Array.BinarySearch(used, l));
    }
}
