namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Cards and, where a claim passes a column, dummies (K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of hierarchical
/// system structures", IEEE Transactions on Systems, Man and Cybernetics 11, 1981), joined by links between neighbouring columns.
/// Items 0 to <see cref="Cards"/> - 1 are the nodes, the rest are dummies.
/// </summary>
internal sealed class LayeredGraph
{
    private LayeredGraph(int cards, List<int> layerOf, List<LayerLink> links, int[][] chains)
    {
        (Cards, LayerOf, Links, Chains) = (cards, [.. layerOf], [.. links], chains);
        Columns = LayerOf.DefaultIfEmpty(-1).Max() + 1;
        ToRight = ArcIndex.Of(Items, links.Count, l => links[l].Left);
        ToLeft = ArcIndex.Of(Items, links.Count, l => links[l].Right);
    }

    public int Cards { get; }

    public int Items => LayerOf.Length;

    public int Columns { get; }

    /// <summary>Column of each item.</summary>
    public int[] LayerOf { get; }

    public LayerLink[] Links { get; }

    /// <summary>Links of each claim from left to right.</summary>
    public int[][] Chains { get; }

    /// <summary>Links that leave an item to the right.</summary>
    public ArcIndex ToRight { get; }

    /// <summary>Links that reach an item from the left.</summary>
    public ArcIndex ToLeft { get; }

    /// <param name="arcs">Claims, each from its left to its right end.</param>
    /// <param name="layers">Column of each node.</param>
    public static LayeredGraph Of(CausalArc[] arcs, int[] layers)
    {
        List<int> layerOf = [.. layers];
        List<LayerLink> links = [];
        var chains = new int[arcs.Length][];
        for (var claim = 0; claim < arcs.Length; claim++)
        {
            var (left, right) = (arcs[claim].From, arcs[claim].To);
            var chain = chains[claim] = new int[layers[right] - layers[left]];
            for (var step = 0; step < chain.Length; step++)
            {
                var next = step == chain.Length - 1 ? right : layerOf.Count;
                if (next == layerOf.Count)
                    layerOf.Add(layers[left] + step + 1);
                chain[step] = links.Count;
                links.Add(new LayerLink(step == 0 ? left : links[^1].Right, next, claim));
            }
        }
        return new LayeredGraph(layers.Length, layerOf, links, chains);
    }

    /// <summary>Items of each column, cards by index first; the order in which sweeps start.</summary>
    public int[][] Column()
    {
        var columns = new int[Columns][];
        foreach (var group in Enumerable.Range(0, Items).GroupBy(i => LayerOf[i]))
            columns[group.Key] = [.. group];
        return columns;
    }
}

/// <summary>A part of a claim between neighbouring columns.</summary>
/// <param name="Left">Item in the left column.</param>
/// <param name="Right">Item in the right column.</param>
/// <param name="Claim">The claim it belongs to.</param>
internal readonly record struct LayerLink(int Left, int Right, int Claim);
