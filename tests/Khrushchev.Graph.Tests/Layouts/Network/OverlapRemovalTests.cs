using CsCheck;
using Khrushchev.Graph.Layouts.Network;

namespace Khrushchev.Graph.Tests.Layouts.Network;

public sealed class OverlapRemovalTests
{
    [Fact]
    public void Apply_AnyCircles_NoneOverlap() => Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[1, 4]).Array[1, 40].Sample(circles =>
    {
        var (x, y) = (Array.ConvertAll(circles, c => (double)c.Item1), Array.ConvertAll(circles, c => (double)c.Item2));
        var radius = Array.ConvertAll(circles, c => c.Item3 / 2.0);
        OverlapRemoval.Apply(x, y, radius);
        for (var a = 0; a < circles.Length; a++)
        {
            for (var b = 0; b < a; b++)
                Assert.True(Math.Sqrt((x[a] - x[b]) * (x[a] - x[b]) + (y[a] - y[b]) * (y[a] - y[b])) >= radius[a] + radius[b] - 1e-9);
        }
    });

    [Fact]
    public void Apply_CirclesApart_StayWhereTheyAre()
    {
        double[] x = [0, 10], y = [0, 0];
        OverlapRemoval.Apply(x, y, [1, 2]);
        Assert.Equal([0, 10], x);
    }
}
