namespace Khrushchev.Graph.Layouts.Network;

/// <summary>Brings places into the square of side 1, gives nodes their radii and moves them apart.</summary>
internal static class NetworkScale
{
    // Radius of a node of significance 0 and what each step adds, at one node to the unit of area.
    private const double Base = 0.09;
    private const double PerStep = 0.045;
    private const double AtMost = 0.03;

    // Clear space around each circle, as a share of its radius.
    private const double Gap = 0.35;

    /// <summary>Changes the places; gives the radii.</summary>
    public static double[] Apply(double[] x, double[] y, int[] significance)
    {
        var unit = Math.Min(1 / Math.Sqrt(significance.Length), AtMost / (Base + 5 * PerStep));
        var radius = Array.ConvertAll(significance, s => unit * (Base + PerStep * Math.Clamp(s, 1, 5)));
        ToSquare(x, y, new double[x.Length]);
        OverlapRemoval.Apply(x, y, Array.ConvertAll(radius, r => r * (1 + Gap)));
        var scale = ToSquare(x, y, radius);
        return Array.ConvertAll(radius, r => r * scale);
    }

    // Without circles the places alone are fitted; a picture that is all one point stays at its size.
    private static double ToSquare(double[] x, double[] y, double[] radius)
    {
        var nodes = Enumerable.Range(0, x.Length).ToArray();
        var (left, right) = (nodes.Min(v => x[v] - radius[v]), nodes.Max(v => x[v] + radius[v]));
        var (top, bottom) = (nodes.Min(v => y[v] - radius[v]), nodes.Max(v => y[v] + radius[v]));
        var side = Math.Max(right - left, bottom - top);
        var scale = side > 1 || (side > 0 && x.Length > 1) ? 1 / side : 1;
        foreach (var v in nodes)
            (x[v], y[v]) = ((x[v] - (left + right) / 2) * scale + 0.5, (y[v] - (top + bottom) / 2) * scale + 0.5);
        return scale;
    }
}
