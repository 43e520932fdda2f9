namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Counts crossings between two columns by an accumulator tree in O(links · log items): W. Barth, M. Jünger, P. Mutzel, "Simple and
/// efficient bilayer cross counting", Graph Drawing 2002.
/// </summary>
internal static class Crossings
{
    public static int Count(LayeredGraph graph, int[][] columns, int[] place)
    {
        var total = 0;
        for (var c = 0; c + 1 < columns.Length; c++)
            total += Between(graph, columns[c], columns[c + 1].Length, place);
        return total;
    }

    private static int Between(LayeredGraph graph, int[] left, int rightCount, int[] place)
    {
        var tree = new int[rightCount + 1];
        var (total, seen) = (0, 0);
        var ends = new List<int>();
        foreach (var item in left)
        {
            ends.Clear();
            foreach (var link in graph.ToRight.Of(item))
                ends.Add(place[graph.Links[link].Right]);
            // Links of one item meet in it and do not cross, so all are asked about before any is entered.
            foreach (var end in ends)
                total += seen - UpTo(tree, end);
            foreach (var end in ends)
                Enter(tree, end);
            seen += ends.Count;
        }
        return total;
    }

    private static int UpTo(int[] tree, int place)
    {
        var sum = 0;
        for (var i = place + 1; i > 0; i -= i & -i)
            sum += tree[i];
        return sum;
    }

    private static void Enter(int[] tree, int place)
    {
        for (var i = place + 1; i < tree.Length; i += i & -i)
            tree[i]++;
    }
}
