using CsCheck;
using Khrushchev.Graph.Layouts.Network;

namespace Khrushchev.Graph.Tests.Layouts.Network;

public sealed class LouvainTests
{
    private static readonly Gen<WeightedGraph> Graphs = Gen.Select(Gen.Int[0, 19], Gen.Int[0, 19]).Array[0, 50]
        .Select(pairs => WeightedGraph.Of(20, pairs.Select(p => (p.Item1, p.Item2, 1.0))));

    [Fact]
    public void Of_TwoCliquesAndABridge_AreTwoCommunitiesTheLargerFirst()
    {
        var edges = Clique(0, 4).Concat(Clique(4, 10)).Append((0, 4, 1.0));
        Assert.Equal([1, 1, 1, 1, 0, 0, 0, 0, 0, 0], Louvain.Of(WeightedGraph.Of(10, edges)));
    }

    [Fact]
    public void Of_AnyGraph_IsNoWorseThanEachNodeAloneOrAllAsOne() => Graphs.Sample(graph =>
    {
        var found = Louvain.Modularity(graph, Louvain.Of(graph));
        Assert.True(found >= Louvain.Modularity(graph, [.. Enumerable.Range(0, 20)]) - 1e-9);
        Assert.True(found >= Louvain.Modularity(graph, new int[20]) - 1e-9);
    });

    [Fact]
    public void Of_AnyGraph_NumbersWithoutGapsFromTheLargestAndJoinsNothingApart() => Graphs.Sample(graph =>
    {
        var community = Louvain.Of(graph);
        var sizes = community.CountBy(c => c).OrderBy(c => c.Key).ToArray();
        Assert.Equal(Enumerable.Range(0, sizes.Length), sizes.Select(s => s.Key));
        Assert.Equal(sizes.Select(s => s.Value).OrderDescending(), sizes.Select(s => s.Value));
        foreach (var part in Components.Of(graph))
            Assert.Empty(part.Select(v => community[v]).Intersect(Enumerable.Range(0, 20).Except(part).Select(v => community[v])));
    });

    [Fact]
    public void Modularity_TwoPairsApart_IsAHalf() =>
        Assert.Equal(0.5, Louvain.Modularity(WeightedGraph.Of(4, [(0, 1, 1), (2, 3, 1)]), [0, 0, 1, 1]), 1e-12);

    private static IEnumerable<(int, int, double)> Clique(int from, int to) =>
        Enumerable.Range(from, to - from).SelectMany(a => Enumerable.Range(a + 1, to - a - 1).Select(b => (a, b, 1.0)));
}
