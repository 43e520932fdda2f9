namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Where links touch cards. The links of a side stand in the order of their other ends, so they do not cross in front of the card, and are
/// centred on it. Heads are never nearer to each other than the options say: the card grows instead.
/// </summary>
internal sealed class Ports
{
    // Tails may lie closer: a line has no width to speak of beside a head.
    private const double TailShare = 0.5;
    private const double Roomy = 1.25;

    private readonly LayeredGraph graph;
    private readonly CausalLayoutOptions options;

    private Ports(LayeredGraph graph, CausalLayoutOptions options)
    {
        (this.graph, this.options) = (graph, options);
        (Height, AtLeftEnd, AtRightEnd) = (new double[graph.Items], new double[graph.Links.Length], new double[graph.Links.Length]);
    }

    /// <summary>Height of each item; 0 for a dummy.</summary>
    public double[] Height { get; }

    /// <summary>For each link how far below the middle of its left item it starts.</summary>
    public double[] AtLeftEnd { get; }

    /// <summary>For each link how far below the middle of its right item it ends.</summary>
    public double[] AtRightEnd { get; }

    public static Ports Of(LayeredGraph graph, int[] place, bool[] reversed, CausalLayoutOptions options)
    {
        var ports = new Ports(graph, options);
        for (var card = 0; card < graph.Cards; card++)
        {
            var right = graph.ToRight.Of(card).ToArray().OrderBy(l => place[graph.Links[l].Right]).ThenBy(l => graph.Links[l].Claim).ToArray();
            var left = graph.ToLeft.Of(card).ToArray().OrderBy(l => place[graph.Links[l].Left]).ThenBy(l => graph.Links[l].Claim).ToArray();
            var rightLeast = ports.Least(right.Any(l => reversed[graph.Links[l].Claim]));
            var leftLeast = ports.Least(left.Any(l => !reversed[graph.Links[l].Claim]));
            ports.Height[card] = Math.Max(options.CardHeight, Math.Max(ports.Needed(right.Length, rightLeast), ports.Needed(left.Length, leftLeast)));
            ports.Spread(right, rightLeast, ports.AtLeftEnd, ports.Height[card]);
            ports.Spread(left, leftLeast, ports.AtRightEnd, ports.Height[card]);
        }
        return ports;
    }

    private double Least(bool heads) => heads ? options.PortSpacing : options.PortSpacing * TailShare;

    private double Needed(int ports, double least) => Math.Ceiling((ports - 1) * least + 2 * options.PortMargin);

    private void Spread(int[] links, double least, double[] offsets, double height)
    {
        if (links.Length < 2)
            return;
        var room = (height - 2 * options.PortMargin) / (links.Length - 1);
        var spacing = Math.Max(least, Math.Min(room, options.PortSpacing * Roomy));
        for (var i = 0; i < links.Length; i++)
            offsets[links[i]] = (i - (links.Length - 1) / 2.0) * spacing;
    }
}
