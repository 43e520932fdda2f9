using CsCheck;
using Khrushchev.Graph.Layouts.Network;

namespace Khrushchev.Graph.Tests.Layouts.Network;

public sealed class ComponentsTests
{
    [Fact]
    public void Of_Graph_LargestPartFirst()
    {
        var parts = Components.Of(WeightedGraph.Of(6, [(0, 5, 1), (1, 2, 1), (2, 3, 1)]));
        Assert.Equal([[1, 2, 3], [0, 5], [4]], parts);
    }

    [Fact]
    public void Pack_AnyCircles_NoneOverlap() => Gen.Select(Gen.Double[0, 5], Gen.Double[-1, 1], Gen.Double[-1, 1]).Array[1, 30].Sample(circles =>
    {
        var middles = Components.Pack([.. circles.Select(c => c.Item1)], [.. circles.Select(c => (c.Item2, c.Item3))]);
        for (var a = 0; a < circles.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                var distance = Math.Sqrt(Math.Pow(middles[a].X - middles[b].X, 2) + Math.Pow(middles[a].Y - middles[b].Y, 2));
                Assert.True(distance >= circles[a].Item1 + circles[b].Item1);
            }
        }
    });
}
