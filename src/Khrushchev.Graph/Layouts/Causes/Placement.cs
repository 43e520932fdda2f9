namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Heights on the page. Each column in turn takes the best places for its order that its neighbours' places allow (isotonic regression), to
/// and fro: first by squares, which balances, then by distances, which makes as many links as possible quite straight. Long claims weigh
/// most, so they run straight through.
/// </summary>
internal sealed class Placement
{
    private const int MeanSweeps = 12;
    private const int MedianSweeps = 6;

    // Weights of a link between two cards, a card and a dummy, two dummies (Gansner et al. 1993).
    private static readonly double[] LinkWeights = [1, 2, 8];

    // Medians sort again for each merge; above so many items the means have to do.
    private const int ManyItems = 1500;

    private readonly LayeredGraph graph;
    private readonly LayerOrdering ordering;
    private readonly Ports ports;
    private readonly double[][] offsets;
    private readonly double height;
    private readonly double[] weightOf;

    private Placement(LayeredGraph graph, LayerOrdering ordering, Ports ports, CausalLayoutOptions options, double rowGap, double pageHeight)
    {
        (this.graph, this.ordering, this.ports) = (graph, ordering, ports);
        offsets = Array.ConvertAll(ordering.Columns, c => Offsets(c, graph, ports, options, rowGap));
        height = Math.Max(pageHeight, offsets.Select((o, c) => Extent(o, ordering.Columns[c], ports)).DefaultIfEmpty().Max());
        Middle = new double[graph.Items];
        weightOf = Array.ConvertAll(graph.Links, l => LinkWeights[(l.Left >= graph.Cards ? 1 : 0) + (l.Right >= graph.Cards ? 1 : 0)]);
    }

    /// <summary>Middle of each item, from the top of the page.</summary>
    public double[] Middle { get; }

    public static Placement Of(
        LayeredGraph graph, LayerOrdering ordering, Ports ports, CausalLayoutOptions options, double rowGap, double pageHeight)
    {
        var placement = new Placement(graph, ordering, ports, options, rowGap, pageHeight);
        placement.Begin();
        for (var sweep = 0; sweep < MeanSweeps; sweep++)
            placement.Sweep(rightwards: sweep % 2 == 0, placement.ByMean);
        for (var sweep = 0; sweep < MedianSweeps && graph.Items <= ManyItems; sweep++)
            placement.Sweep(rightwards: sweep % 2 == 1, placement.ByMedian);
        new LongRuns(graph, ordering, placement.Middle, (a, b) => Distance(a, b, graph, ports, options, rowGap), placement.height).Straighten(
            l => placement.Middle[graph.Links[l].Left] + ports.AtLeftEnd[l], l => placement.Middle[graph.Links[l].Right] + ports.AtRightEnd[l]);
        placement.ToWholePixels();
        return placement;
    }

    /// <summary>Height of a column at its tightest, and how many gaps between cards are part of it.</summary>
    public static (double Height, int Gaps) Tightest(int[] column, LayeredGraph graph, Ports ports, CausalLayoutOptions options)
    {
        var gaps = Enumerable.Range(1, Math.Max(0, column.Length - 1)).Count(i => column[i - 1] < graph.Cards && column[i] < graph.Cards);
        return (Extent(Offsets(column, graph, ports, options, 0), column, ports), gaps);
    }

    // How far each item's middle lies below the first one's at the least.
    private static double[] Offsets(int[] column, LayeredGraph graph, Ports ports, CausalLayoutOptions options, double rowGap)
    {
        var offsets = new double[column.Length];
        for (var i = 1; i < column.Length; i++)
            offsets[i] = offsets[i - 1] + Distance(column[i - 1], column[i], graph, ports, options, rowGap);
        return offsets;
    }

    // The least between the middles of two items, one above the other.
    private static double Distance(int upper, int lower, LayeredGraph graph, Ports ports, CausalLayoutOptions options, double rowGap) =>
        (ports.Height[upper] + ports.Height[lower]) / 2 + (upper < graph.Cards && lower < graph.Cards ? rowGap : options.ChannelSpacing);

    private static double Extent(double[] offsets, int[] column, Ports ports) =>
        offsets[^1] + (ports.Height[column[0]] + ports.Height[column[^1]]) / 2;

    private void Begin()
    {
        for (var c = 0; c < graph.Columns; c++)
        {
            var column = ordering.Columns[c];
            var top = (height - Extent(offsets[c], column, ports) + ports.Height[column[0]]) / 2;
            for (var i = 0; i < column.Length; i++)
                Middle[column[i]] = top + offsets[c][i];
        }
    }

    private void Sweep(bool rightwards, Action<int> place)
    {
        for (var step = 0; step < graph.Columns; step++)
            place(rightwards ? step : graph.Columns - 1 - step);
    }

    private void ByMean(int c)
    {
        var column = ordering.Columns[c];
        var (targets, weights, values) = (new double[column.Length], new double[column.Length], new double[column.Length]);
        for (var i = 0; i < column.Length; i++)
        {
            var (sum, weight) = (0.0, 0.0);
            foreach (var l in graph.ToLeft.Of(column[i]))
                (sum, weight) = (sum + FromLeft(l) * weightOf[l], weight + weightOf[l]);
            foreach (var l in graph.ToRight.Of(column[i]))
                (sum, weight) = (sum + FromRight(l) * weightOf[l], weight + weightOf[l]);
            targets[i] = (weight > 0 ? sum / weight : Middle[column[i]]) - offsets[c][i];
            weights[i] = Math.Max(weight, 1e-3);
        }
        var (low, high) = Bounds(c);
        Isotonic.Mean(targets, weights, low, high, values);
        Set(c, values);
    }

    private void ByMedian(int c)
    {
        var column = ordering.Columns[c];
        var values = new double[column.Length];
        var targets = new (double Target, double Weight)[column.Length][];
        for (var i = 0; i < column.Length; i++)
        {
            values[i] = Middle[column[i]] - offsets[c][i];
            targets[i] = Targets(column[i], offsets[c][i]);
        }
        var (low, high) = Bounds(c);
        Isotonic.Median(targets, low, high, values);
        Set(c, values);
    }

    private (double Target, double Weight)[] Targets(int item, double offset)
    {
        var left = graph.ToLeft.Of(item);
        var right = graph.ToRight.Of(item);
        var targets = new (double, double)[left.Length + right.Length];
        for (var i = 0; i < left.Length; i++)
            targets[i] = (FromLeft(left[i]) - offset, weightOf[left[i]]);
        for (var i = 0; i < right.Length; i++)
            targets[left.Length + i] = (FromRight(right[i]) - offset, weightOf[right[i]]);
        return targets;
    }

    // Where the item at a link's other end would have it, so that the link is straight.
    private double FromLeft(int link) => Middle[graph.Links[link].Left] + ports.AtLeftEnd[link] - ports.AtRightEnd[link];

    private double FromRight(int link) => Middle[graph.Links[link].Right] + ports.AtRightEnd[link] - ports.AtLeftEnd[link];

    private (double Low, double High) Bounds(int c)
    {
        var column = ordering.Columns[c];
        return (ports.Height[column[0]] / 2, height - ports.Height[column[^1]] / 2 - offsets[c][^1]);
    }

    private void Set(int c, double[] values)
    {
        for (var i = 0; i < values.Length; i++)
            Middle[ordering.Columns[c][i]] = values[i] + offsets[c][i];
    }

    // The whole is moved up to the edge; gaps are whole numbers or rounded up by the first card alone, so rounding down keeps them.
    private void ToWholePixels()
    {
        var top = Enumerable.Range(0, graph.Items).Select(i => Middle[i] - ports.Height[i] / 2).DefaultIfEmpty().Min();
        for (var i = 0; i < graph.Items; i++)
            Middle[i] = Math.Floor((Middle[i] - ports.Height[i] / 2 - top) + 1e-6) + ports.Height[i] / 2;
    }
}
