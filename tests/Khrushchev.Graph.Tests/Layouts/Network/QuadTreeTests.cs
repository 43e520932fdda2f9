using CsCheck;
using Khrushchev.Graph.Layouts.Network;

namespace Khrushchev.Graph.Tests.Layouts.Network;

public sealed class QuadTreeTests
{
    private static readonly Gen<(double X, double Y)[]> Points = Gen.Select(Gen.Double[-9, 9], Gen.Double[-9, 9]).Array[1, 60];

    [Fact]
    public void Push_AnyPoints_IsNearTheSumOverAllPairs() => Points.Sample(points =>
    {
        var (x, y) = (Array.ConvertAll(points, p => p.X), Array.ConvertAll(points, p => p.Y));
        var mass = Enumerable.Range(0, points.Length).Select(i => 1.0 + i % 3).ToArray();
        var tree = new QuadTree(x, y, mass);
        tree.Build();
        for (var v = 0; v < points.Length; v++)
        {
            var (sumX, sumY, size) = (0.0, 0.0, 0.0);
            for (var w = 0; w < points.Length; w++)
            {
                var (dx, dy) = (x[v] - x[w], y[v] - y[w]);
                var square = dx * dx + dy * dy;
                if (square <= 1e-12)
                    continue;
                (sumX, sumY, size) = (sumX + mass[w] * dx / square, sumY + mass[w] * dy / square, size + mass[w] / Math.Sqrt(square));
            }
            var push = tree.Push(v);
            Assert.Equal(sumX, push.X, 0.1 * size + 1e-9);
            Assert.Equal(sumY, push.Y, 0.1 * size + 1e-9);
        }
    });

    [Fact]
    public void Build_AllOnOneSpot_PushesNothing()
    {
        var tree = new QuadTree(new double[5], new double[5], [1, 1, 1, 1, 1]);
        tree.Build();
        Assert.Equal((0.0, 0.0), tree.Push(3));
    }
}
