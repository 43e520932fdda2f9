namespace Khrushchev.Graph.Layouts.Network;

/// <summary>
/// Masses in cells of cells, so that far ones push as one: J. Barnes, P. Hut, "A hierarchical O(N log N) force-calculation algorithm",
/// Nature 324 (1986). Built in the order of indices by one thread, read by many. Cells lie in one array, as a step builds a new tree.
/// </summary>
internal sealed class QuadTree
{
    // A cell this much narrower than its distance acts as one mass; below the root of a half no node is far from a cell it lies in.
    private const double Opening = 0.7;

    // Nearer than this is the node itself, or one on the same spot.
    private const double Spot = 1e-12;

    // Below so many halvings points count as one.
    private const int Deepest = 32;

    private readonly double[] x;
    private readonly double[] y;
    private readonly double[] mass;
    private Cell[] cells;
    private int count;

    public QuadTree(double[] x, double[] y, double[] mass)
    {
        (this.x, this.y, this.mass) = (x, y, mass);
        cells = new Cell[4 * x.Length + 16];
    }

    /// <summary>Takes the places as they are now.</summary>
    public void Build()
    {
        var (left, top) = (x.Min(), y.Min());
        var half = Math.Max(Math.Max(x.Max() - left, y.Max() - top), 1e-9) / 2;
        count = 0;
        Add(left + half, top + half, half);
        for (var v = 0; v < x.Length; v++)
            Insert(v);
        for (var c = 0; c < count; c++)
        {
            ref var cell = ref cells[c];
            (cell.CentreX, cell.CentreY) = (cell.CentreX / cell.Mass, cell.CentreY / cell.Mass);
            cell.Reach = cell.Divided ? 4 * cell.Half * cell.Half / (Opening * Opening) : 0;
        }
    }

    /// <summary>Sum over all masses of mass by distance, away from them.</summary>
    public (double X, double Y) Push(int v)
    {
        var (pushX, pushY, atX, atY) = (0.0, 0.0, x[v], y[v]);
        Span<int> open = stackalloc int[4 * Deepest + 8];
        var top = 0;
        open[top++] = 0;
        while (top > 0)
        {
            ref var cell = ref cells[open[--top]];
            var (dx, dy) = (atX - cell.CentreX, atY - cell.CentreY);
            var square = dx * dx + dy * dy;
            if (cell.Reach > square)
            {
                for (var q = 0; q < 4; q++)
                {
                    if (cell.Quarters[q] > 0)
                        open[top++] = cell.Quarters[q];
                }
            }
            else if (square > Spot)
            {
                var share = cell.Mass / square;
                pushX += dx * share;
                pushY += dy * share;
            }
        }
        return (pushX, pushY);
    }

    private int Add(double middleX, double middleY, double half)
    {
        if (count == cells.Length)
            Array.Resize(ref cells, 2 * count);
        cells[count] = new Cell { MiddleX = middleX, MiddleY = middleY, Half = half, Node = -1 };
        return count++;
    }

    private void Insert(int v)
    {
        var at = 0;
        for (var depth = 0; ; depth++)
        {
            if (!cells[at].Divided && cells[at].Node >= 0 && depth < Deepest)
                Divide(at);
            ref var cell = ref cells[at];
            cell.Mass += mass[v];
            cell.CentreX += mass[v] * x[v];
            cell.CentreY += mass[v] * y[v];
            if (!cell.Divided)
            {
                cell.Node = v;
                return;
            }
            at = Quarter(at, v);
        }
    }

    // The node that had the cell for itself moves one cell down.
    private void Divide(int at)
    {
        var (node, whole) = (cells[at].Node, cells[at]);
        cells[at].Divided = true;
        // Asked for first, as a new quarter may move the array.
        var quarter = Quarter(at, node);
        ref var child = ref cells[quarter];
        (child.Node, child.Mass, child.CentreX, child.CentreY) = (node, whole.Mass, whole.CentreX, whole.CentreY);
    }

    private int Quarter(int at, int v)
    {
        var cell = cells[at];
        var (right, below) = (x[v] >= cell.MiddleX, y[v] >= cell.MiddleY);
        var q = (right ? 1 : 0) + (below ? 2 : 0);
        if (cell.Quarters[q] == 0)
        {
            var half = cell.Half / 2;
            var added = Add(cell.MiddleX + (right ? half : -half), cell.MiddleY + (below ? half : -half), half);
            cells[at].Quarters[q] = added;
        }
        return cells[at].Quarters[q];
    }

    private struct Cell
    {
        public double MiddleX;
        public double MiddleY;
        public double Half;

        // While building sums of mass times place, then the centre of mass.
        public double CentreX;
        public double CentreY;
        public double Mass;

        // Square of the distance at which the cell acts as one mass.
        public double Reach;
        public int Node;
        public bool Divided;

        // 0 where a quarter is empty: the root is nobody's quarter.
        public Quarters Quarters;
    }

    [System.Runtime.CompilerServices.InlineArray(4)]
    private struct Quarters
    {
        private int first;
    }
}
