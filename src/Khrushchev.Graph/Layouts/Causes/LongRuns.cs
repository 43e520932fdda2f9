namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Straightens claims that pass several columns. Column by column a staircase is as short as one bend, so no sweep over columns ever takes it
/// away; here all the dummies of a claim move together, as far as what lies above and below them allows.
/// </summary>
internal sealed class LongRuns(LayeredGraph graph, LayerOrdering ordering, double[] middle, Func<int, int, double> distance, double height)
{
    private const int Passes = 2;

    /// <param name="leftEnd">Height at which each link leaves its left end.</param>
    /// <param name="rightEnd">Height at which each link reaches its right end.</param>
    public void Straighten(Func<int, double> leftEnd, Func<int, double> rightEnd)
    {
        var longest = graph.Chains.Where(c => c.Length > 2).OrderByDescending(c => c.Length).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var chain in longest)
                Straighten(chain, leftEnd(chain[0]), rightEnd(chain[^1]));
        }
    }

    // As few heights as possible: each run goes on until nothing is left of the room that its dummies share.
    private void Straighten(int[] chain, double start, double end)
    {
        var at = start;
        for (var first = 0; first < chain.Length - 1;)
        {
            var (low, high) = Room(Dummy(chain, first));
            var next = first + 1;
            for (; next < chain.Length - 1; next++)
            {
                var (l, h) = Room(Dummy(chain, next));
                if (Math.Max(low, l) > Math.Min(high, h))
                    break;
                (low, high) = (Math.Max(low, l), Math.Min(high, h));
            }
            // The last run meets its card where it can, the others go on as they came.
            var wanted = next == chain.Length - 1 && (at < low || at > high) ? end : at;
            at = Math.Clamp(wanted, low, high);
            for (var i = first; i < next; i++)
                middle[Dummy(chain, i)] = at;
            first = next;
        }
    }

    private int Dummy(int[] chain, int place) => graph.Links[chain[place]].Right;

    private (double Low, double High) Room(int item)
    {
        var (column, place) = (ordering.Columns[graph.LayerOf[item]], ordering.Place[item]);
        var low = place == 0 ? 0 : middle[column[place - 1]] + distance(column[place - 1], item);
        var high = place == column.Length - 1 ? height : middle[column[place + 1]] - distance(item, column[place + 1]);
        // Rounding must not turn the room inside out.
        return low <= high ? (low, high) : (middle[item], middle[item]);
    }
}
