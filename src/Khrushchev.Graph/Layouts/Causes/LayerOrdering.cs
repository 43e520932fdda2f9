namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Order of the items within columns: barycentre sweeps to and fro (Sugiyama et al. 1981), each followed by exchanges of neighbours
/// (E. R. Gansner, E. Koutsofios, S. C. North, K.-P. Vo, "A technique for drawing directed graphs", IEEE Transactions on Software
/// Engineering 19, 1993), from several starts; the order with the fewest crossings stays, among equals the first found.
/// </summary>
internal sealed class LayerOrdering
{
    // A sweep that has not helped for so long seldom helps later.
    private const int Patience = 4;
    private const int Sweeps = 24;

    // Above so many items one start has to do, to keep a large map within a frame or two.
    private const int ManyItems = 1200;

    private readonly LayeredGraph graph;
    private readonly int[] place;
    private readonly int[][] columns;
    private readonly Transpose transpose;
    private int[][] best = [];

    private LayerOrdering(LayeredGraph graph)
    {
        this.graph = graph;
        place = new int[graph.Items];
        columns = graph.Column();
        transpose = new Transpose(graph, columns, place);
    }

    /// <summary>Crossings of the order that was found.</summary>
    public int Crossings { get; private set; } = int.MaxValue;

    /// <summary>Items of each column from top to bottom.</summary>
    public int[][] Columns => best;

    /// <summary>Place of each item in its column.</summary>
    public int[] Place => place;

    public static LayerOrdering Of(LayeredGraph graph)
    {
        var ordering = new LayerOrdering(graph);
        foreach (var start in Starts(graph))
        {
            if (ordering.Crossings > 0)
                ordering.Improve(start);
        }
        foreach (var column in ordering.best)
            ordering.Renumber(column);
        return ordering;
    }

    private static IEnumerable<int[]> Starts(LayeredGraph graph)
    {
        yield return Walk(graph, forwards: true);
        if (graph.Items > ManyItems)
            yield break;
        yield return Walk(graph, forwards: false);
        yield return [.. Enumerable.Range(0, graph.Items)];
        yield return [.. Enumerable.Range(0, graph.Items).Reverse()];
    }

    // Rank by depth-first walk keeps what hangs together side by side.
    private static int[] Walk(LayeredGraph graph, bool forwards)
    {
        var rank = new int[graph.Items];
        var next = 1;
        var stack = new Stack<int>();
        var items = Enumerable.Range(0, graph.Items).OrderBy(i => forwards ? graph.LayerOf[i] : -graph.LayerOf[i]).ThenBy(i => i);
        foreach (var root in items)
        {
            stack.Push(root);
            while (stack.TryPop(out var item))
            {
                if (rank[item] > 0)
                    continue;
                rank[item] = next++;
                var links = forwards ? graph.ToRight.Of(item) : graph.ToLeft.Of(item);
                for (var l = links.Length - 1; l >= 0; l--)
                    stack.Push(forwards ? graph.Links[links[l]].Right : graph.Links[links[l]].Left);
            }
        }
        return rank;
    }

    private void Improve(int[] start)
    {
        foreach (var column in columns)
        {
            Array.Sort(column, (a, b) => start[a].CompareTo(start[b]));
            Renumber(column);
        }
        var (least, idle) = (int.MaxValue, 0);
        for (var sweep = 0; sweep < Sweeps && idle < Patience && least > 0; sweep++)
        {
            Sweep(rightwards: sweep % 2 == 0);
            transpose.Run();
            var crossings = Causes.Crossings.Count(graph, columns, place);
            idle = crossings < least ? 0 : idle + 1;
            least = Math.Min(least, crossings);
            if (crossings >= Crossings)
                continue;
            Crossings = crossings;
            best = Array.ConvertAll(columns, c => (int[])c.Clone());
        }
    }

    private void Sweep(bool rightwards)
    {
        for (var step = 1; step < columns.Length; step++)
            ByBarycentre(columns[rightwards ? step : columns.Length - 1 - step], rightwards);
    }

    private void ByBarycentre(int[] column, bool fromLeft)
    {
        // What has no neighbour on that side keeps its place; the others share the remaining places in the order of their means.
        var free = new List<int>(column.Length);
        var movers = new List<(double Mean, int Place, int Item)>(column.Length);
        for (var i = 0; i < column.Length; i++)
        {
            var links = fromLeft ? graph.ToLeft.Of(column[i]) : graph.ToRight.Of(column[i]);
            if (links.Length == 0)
                continue;
            var sum = 0;
            foreach (var link in links)
                sum += place[fromLeft ? graph.Links[link].Left : graph.Links[link].Right];
            free.Add(i);
            movers.Add(((double)sum / links.Length, i, column[i]));
        }
        movers.Sort();
        for (var i = 0; i < free.Count; i++)
            column[free[i]] = movers[i].Item;
        Renumber(column);
    }

    private void Renumber(int[] column)
    {
        for (var i = 0; i < column.Length; i++)
            place[column[i]] = i;
    }
}
