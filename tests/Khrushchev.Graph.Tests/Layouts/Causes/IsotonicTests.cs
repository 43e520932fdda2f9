using CsCheck;
using Khrushchev.Graph.Layouts.Causes;

namespace Khrushchev.Graph.Tests.Layouts.Causes;

public sealed class IsotonicTests
{
    private static readonly Gen<(int Target, int Weight)> Item = Gen.Select(Gen.Int[0, 6], Gen.Int[1, 3]);

    [Fact]
    public void Mean_AnyTargets_IsTheMinimaxOfMeans() => Item.Array[1, 12].Sample(items =>
    {
        var values = new double[items.Length];
        Isotonic.Mean([.. items.Select(i => (double)i.Target)], [.. items.Select(i => (double)i.Weight)], 1, 5, values);
        for (var i = 0; i < items.Length; i++)
        {
            var expected = Enumerable.Range(0, i + 1).Max(a => Enumerable.Range(i, items.Length - i).Min(b =>
                items[a..(b + 1)].Sum(t => (double)t.Target * t.Weight) / items[a..(b + 1)].Sum(t => t.Weight)));
            Assert.Equal(Math.Clamp(expected, 1, 5), values[i], 1e-9);
        }
    });

    [Fact]
    public void Median_AnyTargets_CostsNoMoreThanAnyAscendingChoice() => Item.Array[0, 3].Array[1, 4].Sample(items =>
    {
        var targets = Array.ConvertAll(items, i => Array.ConvertAll(i, t => ((double)t.Target, (double)t.Weight)));
        var values = new double[items.Length];
        Isotonic.Median(targets, 0, 6, values);
        Assert.Equal(values.Order(), values);
        Assert.Equal(Ascending(items.Length, 0).Min(choice => Cost(items, choice)), Cost(items, values), 1e-9);
    });

    [Fact]
    public void Median_TwoTargets_StaysWhereItWasBetweenThem()
    {
        double[] values = [3];
        Isotonic.Median([[(1, 1), (6, 1)]], 0, 10, values);
        Assert.Equal(3, values[0]);
    }

    private static double Cost((int Target, int Weight)[][] items, double[] values) =>
        items.Select((i, n) => i.Sum(t => t.Weight * Math.Abs(t.Target - values[n]))).Sum();

    private static IEnumerable<double[]> Ascending(int count, int from) => count == 0
        ? [[]] : Enumerable.Range(from, 7 - from).SelectMany(v => Ascending(count - 1, v).Select(rest => (double[])[v, .. rest]));
}
