using System.Collections.Immutable;
using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Contract;

public abstract partial class GraphStoreContract
{
    [Theory, MemberData(nameof(Courses))]
    public async Task Neighbourhood_DepthsLimitsAndTypes_AreKept(string course)
    {
        var (store, oracle, snapshot) = await OpenAsync(course);
        ImmutableArray<RelationType>[] types =
            [[], [RelationType.LedTo], [RelationType.TookPartIn, RelationType.AllyOf, RelationType.Held]];

        foreach (var id in SomeOf(snapshot, 5))
        {
            foreach (var (depth, limit) in ((int, int)[])[(0, 200), (1, 5), (2, 40), (3, 2000), (99, -1)])
            {
                foreach (var type in types)
                {
                    var query = new NeighbourhoodQuery(id, depth, type, limit);
                    CanonicalText.AssertSame(oracle.Neighbourhood(query), await store.NeighbourhoodAsync(query, Cancel));
                }
            }
        }
    }

    [Theory, MemberData(nameof(Courses))]
    public async Task Closure_DirectionsDepthsAndReadings_AreKept(string course)
    {
        var (store, oracle, snapshot) = await OpenAsync(course);

        foreach (var id in SomeOf(snapshot, 5))
        {
            foreach (var (depth, limit, reading) in ((int, int, string?)[])
                [(1, 200, null), (2, 6, "power-struggle"), (4, 2000, "from-below"), (12, 30, null), (99, 0, "a"), (-5, 500, "nobody's")])
            {
                foreach (var direction in Enum.GetValues<CausalDirection>())
                {
                    var query = new ClosureQuery(id, direction, depth, reading, limit);
                    CanonicalText.AssertSame(oracle.Closure(query), await store.ClosureAsync(query, Cancel));
                }
            }
        }
    }

    [Theory, MemberData(nameof(Courses))]
    public async Task Network_Limits_KeepTheMostSignificant(string course)
    {
        var (store, oracle, _) = await OpenAsync(course);

        foreach (var limit in (int[])[int.MinValue, 1, 10, 400, int.MaxValue])
            CanonicalText.AssertSame(oracle.Network(new NetworkQuery(limit)), await store.NetworkAsync(new NetworkQuery(limit), Cancel));
    }

    [Fact]
    public async Task Closure_ZhukovDismissed_GoesBackToStalinsDeath()
    {
        var store = await CreateAsync(SmallCourse.Snapshot);

        var slice = await store.ClosureAsync(new ClosureQuery(new EntityId("zhukov-dismissed"), CausalDirection.Causes), Cancel);

        Assert.Equal(
            ["zhukov-dismissed", "secret-speech", "hungarian-rising", "beria-arrested", "stalin-dies", "east-german-uprising"],
            slice!.Nodes.Select(n => n.Id.Value));
        Assert.Equal([0, 1, 1, 2, 2, 3], slice.Steps);
    }
}
