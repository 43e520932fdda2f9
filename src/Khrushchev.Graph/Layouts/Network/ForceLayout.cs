namespace Khrushchev.Graph.Layouts.Network;

/// <summary>
/// Springs along edges, repulsion that grows with degree (M. Jacomy, T. Venturini, S. Heymann, M. Bastian, "ForceAtlas2", PLoS ONE 9, 2014),
/// and a cap on each step that cools (T. M. J. Fruchterman, E. M. Reingold, "Graph drawing by force-directed placement", Software: Practice
/// and Experience 21, 1991). Only additions, products, quotients and square roots, each node's sum by one thread in one order, so the
/// result is the same bit for bit on every machine and with any number of threads.
/// </summary>
internal sealed class ForceLayout
{
    // Above so many nodes repulsion is approximated.
    private const int ManyNodes = 500;

    // Steps that a large and a small graph cool in.
    private const int FewSteps = 140;
    private const int ManySteps = 300;
    private const double Gravity = 0.04;
    private const double Mobility = 0.2;

    private readonly WeightedGraph graph;
    private readonly double[] x;
    private readonly double[] y;
    private readonly double[] mass;
    private readonly double[] stepX;
    private readonly double[] stepY;

    private ForceLayout(WeightedGraph graph, double[] x, double[] y)
    {
        (this.graph, this.x, this.y) = (graph, x, y);
        mass = Array.ConvertAll(graph.Degree, d => Math.Sqrt(1 + d));
        (stepX, stepY) = (new double[graph.Count], new double[graph.Count]);
    }

    /// <summary>Moves the nodes, in place, to where springs and repulsion balance.</summary>
    public static void Settle(WeightedGraph graph, double[] x, double[] y)
    {
        if (graph.Count < 2)
            return;
        var layout = new ForceLayout(graph, x, y);
        var tree = graph.Count > ManyNodes ? new QuadTree(x, y, layout.mass) : null;
        var steps = tree is null ? ManySteps : FewSteps;
        var warmest = Math.Sqrt(graph.Count) / 8 + 0.1;
        for (var step = 0; step < steps; step++)
            layout.Step(tree, warmest * (steps - step) / steps);
    }

    private void Step(QuadTree? tree, double cap)
    {
        if (tree is not null)
        {
            tree.Build();
            Parallel.For(0, graph.Count, v => Sum(v, tree.Push(v)));
        }
        else
        {
            for (var v = 0; v < graph.Count; v++)
                Sum(v, Push(v));
        }
        for (var v = 0; v < graph.Count; v++)
        {
            var length = Math.Sqrt(stepX[v] * stepX[v] + stepY[v] * stepY[v]);
            var share = length > cap ? cap / length : 1;
            x[v] += stepX[v] * share;
            y[v] += stepY[v] * share;
        }
    }

    private (double X, double Y) Push(int v)
    {
        var (sumX, sumY, atX, atY) = (0.0, 0.0, x[v], y[v]);
        for (var w = 0; w < x.Length; w++)
        {
            var (dx, dy) = (atX - x[w], atY - y[w]);
            var square = dx * dx + dy * dy;
            if (square == 0)
                continue;
            var share = mass[w] / square;
            sumX += dx * share;
            sumY += dy * share;
        }
        return (sumX, sumY);
    }

    // Both ends of an edge feel the same spring; what weighs more moves less.
    private void Sum(int v, (double X, double Y) push)
    {
        var (pullX, pullY) = (0.0, 0.0);
        var neighbours = graph.Neighbours(v);
        var weights = graph.Weights(v);
        for (var i = 0; i < neighbours.Length; i++)
        {
            pullX += (x[neighbours[i]] - x[v]) * weights[i];
            pullY += (y[neighbours[i]] - y[v]) * weights[i];
        }
        stepX[v] = (push.X - Gravity * x[v] + pullX / mass[v]) * Mobility;
        stepY[v] = (push.Y - Gravity * y[v] + pullY / mass[v]) * Mobility;
    }
}
