using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Contract.Oracle;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Stores.Embedded.Timeline;

namespace Khrushchev.Graph.Tests.Stores.Embedded.Timeline;

public sealed class TimelineWindowTests
{
    /// <summary>Enough for limits to cut marks, clusters and tenures, in windows of all the time, of some and of hardly any.</summary>
    [Fact]
    public void Of_AnyWindow_IsWhatTheOracleShows()
    {
        var snapshot = GeneratedGraph.Make(seed: 6, entities: 6000, relations: 5000);
        var (index, oracle, random) = (new TimelineIndex(snapshot), new LinearOracle(snapshot), new Random(6));
        var extent = snapshot.Extent!.Value;
        var cut = (Marks: false, Clusters: false, Tenures: false);
        for (var round = 0; round < 60; round++)
        {
            var from = random.Next(extent.From, extent.To);
            var window = round % 4 == 0 ? extent : new DayRange(from, from + random.Next(1, (extent.To - extent.From) >> random.Next(10)));
            var query = new TimelineQuery(
                window, random.Next(12), random.Next(2) == 0 ? [] : [.. Enum.GetValues<EntityKind>()],
                random.Next(3) == 0 ? ["party", "terror"] : [], random.Next(1, 300), random.Next(0, 60));

            var slice = TimelineWindow.Of(index, query);

            CanonicalText.AssertSame(oracle.Timeline(query), slice);
            cut = (cut.Marks | slice.MarksCut, cut.Clusters | slice.ClustersCut, cut.Tenures | slice.TenuresCut);
        }
        Assert.Equal((true, true, true), cut);
    }
}
