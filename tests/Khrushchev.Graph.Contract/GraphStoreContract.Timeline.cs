using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Contract;

public abstract partial class GraphStoreContract
{
    [Theory, MemberData(nameof(Courses))]
    public async Task Timeline_WindowsAtEachLevel_ShowWhatThePyramidSettles(string course)
    {
        var (store, oracle, snapshot) = await OpenAsync(course);

        foreach (var window in Windows(snapshot))
        {
            for (var level = TimelineLevels.Finest - 1; level <= TimelineLevels.Coarsest + 1; level++)
            {
                var query = new TimelineQuery(window, level);
                CanonicalText.AssertSame(oracle.Timeline(query), await store.TimelineAsync(query, Cancel));
            }
        }
    }

    [Theory, MemberData(nameof(Courses))]
    public async Task Timeline_KindsThemesAndLimits_AreKept(string course)
    {
        var (store, oracle, snapshot) = await OpenAsync(course);

        foreach (var window in Windows(snapshot))
        {
            foreach (var query in (TimelineQuery[])
                [
                    new(window, 9, [EntityKind.Person]), new(window, 0, [.. Enum.GetValues<EntityKind>()], Limit: 5000),
                    new(window, 11, Themes: ["party", "terror"], Limit: 5), new(window, 3, [EntityKind.Event], ["no-such-theme"]),
                    new(window, 10, [EntityKind.Event], ["abroad"], -3), new(window, 12, [EntityKind.Office, EntityKind.Place]),
                    new(window, 9, TenureLimit: 0), new(window, 9, TenureLimit: 2),
                ])
                CanonicalText.AssertSame(oracle.Timeline(query), await store.TimelineAsync(query, Cancel));
        }
    }

    [Fact]
    public async Task Timeline_DayKhrushchevTookOffice_ShowsWhoLivedAndWhoHeldWhat()
    {
        var store = await CreateAsync(SmallCourse.Snapshot);
        var day = HistoricalDate.Parse("1953-09-07").EarliestDay;

        var slice = await store.TimelineAsync(new TimelineQuery(new DayRange(day, day), 0, [EntityKind.Person, EntityKind.Office]), Cancel);

        Assert.Equal(
            ["nikita-khrushchev", "georgy-zhukov", "lavrentiy-beria", "wladyslaw-gomulka", "first-secretary"],
            slice.Marks.Select(m => m.Entity.Id.Value));
        Assert.Equal(["nikita-khrushchev|HELD|first-secretary"], slice.Tenures.Select(t => t.Relation.Id));
    }

    /// <summary>The whole extent and more, parts of it, single days, the edges, nothing, and one that ends before it starts.</summary>
    private static IEnumerable<DayRange> Windows(GraphSnapshot snapshot)
    {
        var extent = snapshot.Extent ?? new DayRange(0, 100);
        var random = new Random(5);
        yield return new DayRange(int.MinValue, int.MaxValue);
        yield return extent;
        yield return new DayRange(extent.From, extent.From);
        yield return new DayRange(extent.To + 1, int.MaxValue);
        yield return new DayRange(extent.To, extent.From - 1);
        for (var i = 0; i < 3; i++)
        {
            var from = random.Next(extent.From, extent.To + 1);
            yield return new DayRange(from, from + random.Next(1, Math.Max(2, (extent.To - extent.From) / 8)));
        }
    }
}
