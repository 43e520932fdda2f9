namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Chooses gaps so that the map fills its page with cards as large as it allows: the tighter of width and height settles the scale, and the
/// room that is left the other way sets cards apart.
/// </summary>
internal sealed class PageFit
{
    private PageFit(LayeredGraph graph, Ports ports, Placement placement, ColumnWidths widths, double scale)
    {
        (Placement, Widths, Scale) = (placement, widths, scale);
        Height = Enumerable.Range(0, graph.Items).Max(i => placement.Middle[i] + ports.Height[i] / 2);
    }

    public Placement Placement { get; }

    public ColumnWidths Widths { get; }

    public double Scale { get; }

    public double Width => Widths.Total;

    public double Height { get; }

    public static PageFit Of(LayeredGraph graph, LayerOrdering ordering, Ports ports, bool[] reversed, CausalLayoutOptions options)
    {
        var tightest = Array.ConvertAll(ordering.Columns, c => Placement.Tightest(c, graph, ports, options));
        var least = tightest.Max(t => t.Height + t.Gaps * options.MinRowGap);
        // Bends need to know heights, and heights how wide the bends made the map; the second round settles it well enough.
        var width = graph.Columns * options.CardWidth + (graph.Columns - 1) * options.MinLayerGap;
        for (var round = 0; ; round++)
        {
            var page = options.ViewportHeight / Scaled(width, least, options);
            var gap = tightest.Where(t => t.Gaps > 0).Select(t => (page - t.Height) / t.Gaps).DefaultIfEmpty(options.MinRowGap).Min();
            var rowGap = Math.Floor(Math.Clamp(gap, options.MinRowGap, options.MaxRowGap));
            var placement = Placement.Of(graph, ordering, ports, options, rowGap, page);
            var widths = new ColumnWidths(graph, placement, ports, reversed, options);
            var settled = new PageFit(graph, ports, placement, widths, 1);
            var scale = Scaled(settled.Width, settled.Height, options);
            if (round > 0 || settled.Width <= width)
            {
                widths.Stretch(options.ViewportWidth / scale);
                return new PageFit(graph, ports, placement, widths, scale);
            }
            width = settled.Width;
        }
    }

    private static double Scaled(double width, double height, CausalLayoutOptions options) => Math.Clamp(
        Math.Min(options.ViewportWidth / width, options.ViewportHeight / height), options.MinScale, options.MaxScale);
}
