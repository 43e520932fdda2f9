using CsCheck;
using Khrushchev.Graph.Layouts.Causes;

namespace Khrushchev.Graph.Tests.Layouts.Causes;

public sealed class LayerOrderingTests
{
    private static readonly Gen<LayeredGraph> Graphs = Gen.Select(Gen.Int[0, 3].Array[12], Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11]).Array[0, 30])
        .Select((layers, pairs) =>
        {
            var used = layers.Distinct().Order().ToArray();
            var columns = Array.ConvertAll(layers, l => Array.IndexOf(used, l));
            return LayeredGraph.Of([.. pairs.Where(p => columns[p.Item1] < columns[p.Item2]).Select(p => new CausalArc(p.Item1, p.Item2))], columns);
        });

    [Fact]
    public void Count_AnyOrder_IsTheNumberOfCrossingPairs() => Graphs.Sample(graph =>
    {
        var ordering = LayerOrdering.Of(graph);
        var expected = 0;
        for (var a = 0; a < graph.Links.Length; a++)
        {
            for (var b = 0; b < a; b++)
                expected += Cross(graph.Links[a], graph.Links[b], graph, ordering.Place) ? 1 : 0;
        }
        Assert.Equal(expected, Crossings.Count(graph, ordering.Columns, ordering.Place));
        Assert.Equal(expected, ordering.Crossings);
    });

    [Fact]
    public void Of_AnyGraph_NeverCrossesMoreThanAsWritten() => Graphs.Sample(graph =>
    {
        var columns = graph.Column();
        var place = new int[graph.Items];
        foreach (var column in columns)
        {
            for (var i = 0; i < column.Length; i++)
                place[column[i]] = i;
        }
        var ordering = LayerOrdering.Of(graph);
        Assert.True(ordering.Crossings <= Crossings.Count(graph, columns, place));
        Assert.Equal(Enumerable.Range(0, graph.Items), ordering.Columns.SelectMany(c => c).Order());
    });

    [Fact]
    public void Of_Tree_CrossesNothing()
    {
        var arcs = Enumerable.Range(1, 14).Select(i => new CausalArc((i - 1) / 2, i)).ToArray();
        var layers = Enumerable.Range(0, 15).Select(i => (int)Math.Log2(i + 1)).ToArray();
        Assert.Equal(0, LayerOrdering.Of(LayeredGraph.Of(arcs, layers)).Crossings);
    }

    private static bool Cross(LayerLink a, LayerLink b, LayeredGraph graph, int[] place) =>
        graph.LayerOf[a.Left] == graph.LayerOf[b.Left] && (place[a.Left] - place[b.Left]) * (place[a.Right] - place[b.Right]) < 0;
}
