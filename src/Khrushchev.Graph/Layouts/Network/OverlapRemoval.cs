namespace Khrushchev.Graph.Layouts.Network;

/// <summary>Moves circles apart as little as a few rounds of pushing pairs can, then, where some still touch, scales all places up.</summary>
internal static class OverlapRemoval
{
    private const int Rounds = 60;

    /// <param name="x">Middles, changed in place.</param>
    /// <param name="y">Middles, changed in place.</param>
    /// <param name="radius">Radii with the gap that is wanted around each.</param>
    public static void Apply(double[] x, double[] y, double[] radius)
    {
        var moved = true;
        for (var round = 0; round < Rounds && moved; round++)
            moved = Round(x, y, radius);
        if (moved && Stretch(x, y, radius) is > 1 and var factor)
        {
            for (var v = 0; v < x.Length; v++)
                (x[v], y[v]) = (x[v] * factor, y[v] * factor);
        }
    }

    private static bool Round(double[] x, double[] y, double[] radius)
    {
        var moved = false;
        foreach (var (a, b) in Near(x, y, radius))
        {
            var (dx, dy) = (x[b] - x[a], y[b] - y[a]);
            var distance = Math.Sqrt(dx * dx + dy * dy);
            var missing = radius[a] + radius[b] - distance;
            if (missing <= 0)
                continue;
            // On one spot there is no way apart; the indices give one.
            if (distance == 0)
                (dx, dy, distance) = (1, (a * 31 + b) % 7 / 7.0, Math.Sqrt(1 + (a * 31 + b) % 7 / 7.0 * ((a * 31 + b) % 7 / 7.0)));
            var step = missing / distance * 0.505;
            (x[a], y[a], x[b], y[b]) = (x[a] - dx * step, y[a] - dy * step, x[b] + dx * step, y[b] + dy * step);
            moved = true;
        }
        return moved;
    }

    private static double Stretch(double[] x, double[] y, double[] radius)
    {
        var factor = 1.0;
        foreach (var (a, b) in Near(x, y, radius))
        {
            var distance = Math.Sqrt((x[b] - x[a]) * (x[b] - x[a]) + (y[b] - y[a]) * (y[b] - y[a]));
            if (distance < radius[a] + radius[b])
                factor = Math.Max(factor, (radius[a] + radius[b]) / Math.Max(distance, 1e-6) * (1 + 1e-9));
        }
        return factor;
    }

    // Pairs in neighbouring cells of a grid as wide as the largest circle, in the order of indices.
    private static List<(int A, int B)> Near(double[] x, double[] y, double[] radius)
    {
        var width = 2 * radius.Max();
        var cells = new Dictionary<(long, long), List<int>>();
        var pairs = new List<(int, int)>();
        for (var v = 0; v < x.Length; v++)
        {
            var (column, row) = ((long)Math.Floor(x[v] / width), (long)Math.Floor(y[v] / width));
            for (var c = column - 1; c <= column + 1; c++)
            {
                for (var r = row - 1; r <= row + 1; r++)
                {
                    if (cells.TryGetValue((c, r), out var others))
                        pairs.AddRange(others.Select(o => (o, v)));
                }
            }
            if (!cells.TryGetValue((column, row), out var own))
                cells.Add((column, row), own = []);
            own.Add(v);
        }
        return pairs;
    }
}
