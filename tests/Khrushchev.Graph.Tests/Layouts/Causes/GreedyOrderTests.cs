using CsCheck;
using Khrushchev.Graph.Layouts.Causes;

namespace Khrushchev.Graph.Tests.Layouts.Causes;

public sealed class GreedyOrderTests
{
    private static readonly Gen<(int A, int B)[]> Pairs = Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11]).Where(p => p.Item1 != p.Item2).Array[0, 30];

    [Fact]
    public void Of_AcyclicArcs_IsTopological() => Pairs.Sample(pairs =>
    {
        var arcs = pairs.Select(p => new CausalArc(Math.Max(p.A, p.B), Math.Min(p.A, p.B))).ToArray();
        Assert.Empty(Back(arcs));
    });

    [Fact]
    public void Of_AnyArcs_TurnsAtMostHalfAndNoFixedOne() => Gen.Select(Pairs, Pairs).Sample((free, held) =>
    {
        CausalArc[] arcs = [.. free.Select(p => new CausalArc(p.A, p.B)), .. held.Select(p => new CausalArc(Math.Min(p.A, p.B), Math.Max(p.A, p.B), true))];
        Assert.DoesNotContain(Back(arcs), a => a.Fixed);
        Assert.True(Back([.. free.Select(p => new CausalArc(p.A, p.B))]).Count <= free.Length / 2);
    });

    [Fact]
    public void Of_OneCycle_TurnsOneArc() =>
        Assert.Single(Back([.. Enumerable.Range(0, 12).Select(i => new CausalArc(i, (i + 1) % 12))]));

    private static List<CausalArc> Back(CausalArc[] arcs)
    {
        var order = GreedyOrder.Of(12, arcs);
        Assert.Equal(Enumerable.Range(0, 12), order.Order());
        return [.. arcs.Where(a => Array.IndexOf(order, a.From) > Array.IndexOf(order, a.To))];
    }
}
