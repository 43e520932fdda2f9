namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>Exchanges neighbours of a column as long as that saves crossings (Gansner et al. 1993).</summary>
internal sealed class Transpose(LayeredGraph graph, int[][] columns, int[] place)
{
    private readonly int[][] left = new int[graph.Items][];
    private readonly int[][] right = new int[graph.Items][];

    public void Run()
    {
        foreach (var column in columns)
        {
            foreach (var item in column)
            {
                left[item] = Ends(graph.ToLeft.Of(item), leftEnds: true);
                right[item] = Ends(graph.ToRight.Of(item), leftEnds: false);
            }
            while (Pass(column))
            {
            }
        }
    }

    private int[] Ends(ReadOnlySpan<int> links, bool leftEnds)
    {
        if (links.Length == 0)
            return [];
        var ends = new int[links.Length];
        for (var i = 0; i < ends.Length; i++)
            ends[i] = place[leftEnds ? graph.Links[links[i]].Left : graph.Links[links[i]].Right];
        Array.Sort(ends);
        return ends;
    }

    private bool Pass(int[] column)
    {
        var better = false;
        for (var i = 0; i + 1 < column.Length; i++)
        {
            var (upper, lower) = (column[i], column[i + 1]);
            if (Saved(left[upper], left[lower]) + Saved(right[upper], right[lower]) <= 0)
                continue;
            (column[i], column[i + 1]) = (lower, upper);
            (place[lower], place[upper]) = (i, i + 1);
            better = true;
        }
        return better;
    }

    // Crossings as they stand less crossings after the exchange, on one side.
    private static int Saved(int[] upper, int[] lower)
    {
        var saved = 0;
        var (below, notAbove) = (0, 0);
        foreach (var end in upper)
        {
            while (below < lower.Length && lower[below] < end)
                below++;
            while (notAbove < lower.Length && lower[notAbove] <= end)
                notAbove++;
            saved += below - (lower.Length - notAbove);
        }
        return saved;
    }
}
