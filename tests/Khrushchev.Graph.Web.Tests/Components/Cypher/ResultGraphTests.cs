using Khrushchev.Graph.Neo4j.Querying;
using Khrushchev.Graph.Web.Components.Cypher;

namespace Khrushchev.Graph.Web.Tests.Components.Cypher;

public sealed class ResultGraphTests
{
    [Fact]
    public void Of_NodesInListsAndMaps_AreDrawnOnce()
    {
        var (a, b) = (Answers.Event("a"), Answers.Event("b"));

        var graph = ResultGraph.Of(Answers.Rows(
            [a, new CypherList([b, Answers.Claim(a, b), a], 0)],
            [new CypherMap([("again", b)]), new CypherText("words")]));

        Assert.Equal([a, b], graph.Nodes);
        var (claim, from, to) = Assert.Single(graph.Links);
        Assert.Equal(("LED_TO", 0, 1), (claim.Type, from, to));
        Assert.Equal(2, graph.Layout.Ids.Length);
        Assert.NotEqual((graph.Layout.X[0], graph.Layout.Y[0]), (graph.Layout.X[1], graph.Layout.Y[1]));
    }

    [Fact]
    public void Of_ARelationshipToWhatIsNotThere_IsCountedAsLeftOut()
    {
        var (a, b) = (Answers.Event("a"), Answers.Event("b"));

        var graph = ResultGraph.Of(Answers.Rows([a, Answers.Claim(a, b)]));

        Assert.Empty(graph.Links);
        Assert.Equal(1, graph.LinksLeftOut);
    }

    [Fact]
    public void Of_MoreNodesThanCanBeSeen_KeepsTheFirst()
    {
        var rows = Enumerable.Range(0, ResultGraph.MostNodes + 7).Select(i => new CypherCell[] { Answers.Event($"e{i}") }).ToArray();

        var graph = ResultGraph.Of(Answers.Rows(rows));

        Assert.Equal(ResultGraph.MostNodes, graph.Nodes.Length);
        Assert.Equal(7, graph.NodesLeftOut);
        Assert.Equal("The e0", graph.Nodes[0].Title);
    }

    [Fact]
    public void Of_PlainValues_IsEmpty() => Assert.Empty(ResultGraph.Of(Answers.Rows([new CypherText("1")])).Nodes);
}
