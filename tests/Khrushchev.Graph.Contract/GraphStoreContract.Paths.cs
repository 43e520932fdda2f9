using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Contract;

public abstract partial class GraphStoreContract
{
    [Theory]
    [InlineData("small", 8)]
    [InlineData("generated", 5)]
    [InlineData("tangled", 4)]
    public async Task Paths_BetweenAnyTwo_AreTheBestExplainedFirst(string course, int deepest)
    {
        var (store, oracle, snapshot) = await OpenAsync(course);
        var ends = SomeOf(snapshot, 8).ToList();

        foreach (var (from, to) in ends.SelectMany(f => ends.Select(t => (f, t))))
        {
            foreach (var (count, depth, reading) in ((int, int, string?)[])
                [(5, deepest, null), (1, 3, "a"), (99, deepest, "from-below"), (-1, -1, null)])
            {
                var query = new PathsQuery(from, to, count, depth, reading);
                CanonicalText.AssertSame(oracle.Paths(query), await store.PathsAsync(query, Cancel));
            }
        }
    }

    [Fact]
    public async Task Paths_StalinsDeathToZhukov_PrefersStrengthAmongTheShortest()
    {
        var store = await CreateAsync(SmallCourse.Snapshot);

        var slice = await store.PathsAsync(new PathsQuery(new EntityId("stalin-dies"), new EntityId("zhukov-dismissed"), Count: 2), Cancel);

        Assert.Equal(
            [["stalin-dies", "secret-speech"], ["stalin-dies", "secret-speech", "hungarian-rising"]],
            slice!.Paths.Select(p => p.Select(r => r.From.Value).ToArray()));
        Assert.True(slice.More);
    }
}
