namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>The gaps between columns: tracks for the bends of their links, and their widths.</summary>
internal sealed class ColumnWidths
{
    private const double TrackSpacing = 8;

    // Many tracks lie closer, or a dense map would be all gap.
    private const double TracksAtMost = 160;

    // Room before the first bend and behind the last one, besides the head.
    private const double Stub = 4;
    private const double LeastBend = 36;

    private readonly double before;
    private readonly double behind;

    private readonly int[] counts;
    private readonly double[] gaps;
    private readonly double[] lefts;
    private readonly CausalLayoutOptions options;

    public ColumnWidths(LayeredGraph graph, Placement placement, Ports ports, bool[] reversed, CausalLayoutOptions options)
    {
        this.options = options;
        (before, behind) = (Stub + (Array.IndexOf(reversed, true) < 0 ? 0 : options.HeadLength), Stub + options.HeadLength);
        var gapCount = Math.Max(0, graph.Columns - 1);
        (counts, gaps) = (new int[gapCount], new double[gapCount]);
        TrackOf = new int[graph.Links.Length];
        foreach (var links in Enumerable.Range(0, graph.Links.Length).GroupBy(l => graph.LayerOf[graph.Links[l].Left]))
        {
            var heights = links.Select(l => (
                placement.Middle[graph.Links[l].Left] + ports.AtLeftEnd[l],
                placement.Middle[graph.Links[l].Right] + ports.AtRightEnd[l])).ToArray();
            (var tracks, counts[links.Key]) = GapTracks.Of(heights, options.PortSpacing);
            foreach (var (link, track) in links.Zip(tracks))
                TrackOf[link] = track;
        }
        for (var g = 0; g < gaps.Length; g++)
            gaps[g] = Math.Max(options.MinLayerGap, Math.Ceiling(Reserved(g) + LeastBend));
        lefts = new double[graph.Columns];
        Add();
    }

    /// <summary>The track of each link within its gap.</summary>
    public int[] TrackOf { get; }

    /// <summary>Width of the whole map.</summary>
    public double Total => lefts[^1] + options.CardWidth;

    /// <summary>Sets columns apart to fill a width as far as the options allow.</summary>
    public void Stretch(double width)
    {
        if (gaps.Length == 0 || width <= Total)
            return;
        var share = Math.Floor((width - Total) / gaps.Length);
        for (var g = 0; g < gaps.Length; g++)
            gaps[g] = Math.Max(gaps[g], Math.Min(options.MaxLayerGap, gaps[g] + share));
        Add();
    }

    /// <summary>Left side of a column's cards.</summary>
    public double Left(int column) => lefts[column];

    /// <summary>Width of a column with the gap right of it.</summary>
    public double RoomFor(int column) => options.CardWidth + (column < gaps.Length ? gaps[column] : 0);

    /// <summary>Middle and half the width of a bend on a track of the gap right of a column.</summary>
    public (double Middle, double HalfWidth) Bend(int column, int track)
    {
        var bend = gaps[column] - Reserved(column);
        var first = Left(column) + options.CardWidth + before + bend / 2;
        return (first + track * Spacing(column), bend / 2);
    }

    private void Add()
    {
        for (var c = 1; c < lefts.Length; c++)
            lefts[c] = lefts[c - 1] + options.CardWidth + gaps[c - 1];
    }

    private double Spacing(int gap) => Math.Min(TrackSpacing, TracksAtMost / counts[gap]);

    private double Reserved(int gap) => before + behind + (Math.Max(1, counts[gap]) - 1) * Spacing(gap);
}
