using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Lays out causes and effects from left to right, in the four steps of Sugiyama, Tagawa and Toda (1981): columns, order, places, paths.
/// A pure function: the same slice and options give the same map, whatever the order of the slice's parts.
/// </summary>
public static class CausalLayout
{
    /// <summary>
    /// The map of the slice's causal claims, by time. Nodes without a claim get a card too. Claims of a thing about itself are left out.
    /// </summary>
    public static CausalMap Of(GraphSlice slice, CausalLayoutOptions? options = null)
    {
        var measures = options ?? CausalLayoutOptions.Default;
        var input = CausalInput.Of(slice);
        if (input.Nodes.IsEmpty)
            return new CausalMap(0, 0, 1, [], [], [], 0);
        var windows = OnsetWindow.Of(input);
        var assignment = LayerAssignment.Of(input, windows);
        var layers = LayerSplit.Of(assignment.Layers, windows, measures);
        var headings = LayerHeadings.Of(input.Nodes, layers, layers.Max() + 1);
        return Draw(input, windows, layers, headings, assignment.Reversed, measures);
    }

    /// <summary>
    /// The direct causes (or effects) of one thing by how near they were: a column for each role, the trigger next to the thing. Only the
    /// claims that join them to it are drawn. A cause with claims of two roles stands with the nearer.
    /// </summary>
    /// <exception cref="ArgumentException">The thing is not in the slice.</exception>
    public static CausalMap ByRole(GraphSlice slice, EntityId root, CausalDirection direction, CausalLayoutOptions? options = null)
    {
        var measures = options ?? CausalLayoutOptions.Default;
        var input = CausalInput.Of(RoleColumns.Direct(slice, root, direction));
        var windows = OnsetWindow.Of(input);
        var (layers, headings) = RoleColumns.Of(input, windows, root, direction, measures);
        return Draw(input, windows, layers, headings, new bool[input.Arcs.Length], measures);
    }

    private static CausalMap Draw(
        CausalInput input, OnsetWindow[] windows, int[] layers, string[] headings, bool[] reversed, CausalLayoutOptions options)
    {
        var rightwards = input.Arcs.Select((a, i) => reversed[i] ? new CausalArc(a.To, a.From) : a).ToArray();
        var graph = LayeredGraph.Of(rightwards, layers);
        var ordering = LayerOrdering.Of(graph);
        var ports = Ports.Of(graph, ordering.Place, reversed, options);
        var fit = PageFit.Of(graph, ordering, ports, reversed, options);
        var years = LayerHeadings.NewYears(input.Nodes, layers, headings.Length);
        var columns = headings.Select((h, c) => new CausalLayer(
            LayerHeadings.Fitted(h, fit.Widths.RoomFor(c)), years[c], fit.Widths.Left(c), options.CardWidth));
        var cards = Cards(input, windows, graph, ordering, ports, fit, options);
        return new CausalMap(fit.Width, fit.Height, fit.Scale, [.. columns], cards, Edges(input, reversed, graph, ports, fit, options), ordering.Crossings);
    }

    private static ImmutableArray<CausalCard> Cards(
        CausalInput input, OnsetWindow[] windows, LayeredGraph graph, LayerOrdering ordering, Ports ports, PageFit fit, CausalLayoutOptions options)
    {
        var cards = new List<(CausalCard Card, int From)>(graph.Cards);
        for (var c = 0; c < graph.Columns; c++)
        {
            var row = 0;
            foreach (var v in ordering.Columns[c].Where(i => i < graph.Cards))
            {
                var rect = new LayoutRect(
                    fit.Widths.Left(c), fit.Placement.Middle[v] - ports.Height[v] / 2, options.CardWidth, ports.Height[v]);
                cards.Add((new CausalCard(input.Nodes[v], c, row++, rect), windows[v].From));
            }
        }
        return [.. cards.OrderBy(c => c.Card.Layer).ThenBy(c => c.From).ThenBy(c => c.Card.Entity.Id).Select(c => c.Card)];
    }

    private static ImmutableArray<CausalEdge> Edges(
        CausalInput input, bool[] reversed, LayeredGraph graph, Ports ports, PageFit fit, CausalLayoutOptions options)
    {
        var edges = ImmutableArray.CreateBuilder<CausalEdge>(input.Claims.Length);
        for (var claim = 0; claim < input.Claims.Length; claim++)
            edges.Add(Edge(input.Claims[claim], graph.Chains[claim], reversed[claim], graph, ports, fit, options));
        return edges.MoveToImmutable();
    }

    private static CausalEdge Edge(
        Relation claim, int[] chain, bool reversed, LayeredGraph graph, Ports ports, PageFit fit, CausalLayoutOptions options)
    {
        var (first, last) = (graph.Links[chain[0]], graph.Links[chain[^1]]);
        var middle = fit.Placement.Middle;
        var left = new LayoutPoint(fit.Widths.Left(graph.LayerOf[first.Left]) + options.CardWidth, middle[first.Left] + ports.AtLeftEnd[chain[0]]);
        var right = new LayoutPoint(fit.Widths.Left(graph.LayerOf[last.Right]), middle[last.Right] + ports.AtRightEnd[chain[^1]]);
        var path = new EdgePath(left with { X = left.X + (reversed ? options.HeadLength : 0) });
        foreach (var l in chain)
        {
            var (x, halfWidth) = fit.Widths.Bend(graph.LayerOf[graph.Links[l].Left], fit.Widths.TrackOf[l]);
            path.BendTo(x, halfWidth, middle[graph.Links[l].Right] + ports.AtRightEnd[l]);
        }
        path.End(right.X - (reversed ? 0 : options.HeadLength));
        return reversed
            ? new CausalEdge(claim, path.ToSvg(reversed: true), right, left, 180, path.Middle)
            : new CausalEdge(claim, path.ToSvg(reversed: false), left, right, 0, path.Middle);
    }
}
