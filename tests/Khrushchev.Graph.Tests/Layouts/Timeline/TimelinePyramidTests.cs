using CsCheck;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Layouts.Timeline;

public sealed class TimelinePyramidTests
{
    private static readonly string?[] Lanes = [null, "party", "terror"];

    private static readonly Gen<EntityHead> Things = Gen.Select(
        Gen.Int[0, 4000], Gen.Int[0, 900], Gen.Int[1, 60], Gen.Int[1, 5],
        Gen.Int[0, 2], Gen.Int[0, 2],
        (day, length, title, significance, kind, theme) => new EntityHead
        {
            Id = new EntityId("x"),
            Kind = (EntityKind)kind,
            Title = new string('t', title),
            Significance = significance,
            Theme = Lanes[theme],
            Date = Date(day, kind == (int)EntityKind.Event ? length % 3 : length),
        });

    private static readonly Gen<GraphSnapshot> Snapshots = Things.List[0, 120].Select(Snapshot);

    [Fact]
    public void Build_AnyThings_NeverMeetInTheirRowAtAnyLevelThatShowsThem() => Snapshots.Sample(snapshot =>
    {
        var placements = TimelinePyramid.Build(snapshot).Placements;
        for (var level = TimelineLevels.Finest; level <= TimelineLevels.Coarsest; level++)
        {
            foreach (var row in placements.Where(p => p.IsVisibleAt(level)).GroupBy(p => (p.Lane, p.Row)))
            {
                var sorted = row.OrderBy(p => p.FirstDay).ToList();
                for (var i = 1; i < sorted.Count; i++)
                    Assert.True(sorted[i].FirstDay > LastNeeded(snapshot, sorted[i - 1], level));
            }
        }
    }, iter: 200);

    [Fact]
    public void Build_AnyThings_CountsEachHiddenOneOnceAtEachLevel() => Snapshots.Sample(snapshot =>
    {
        var pyramid = TimelinePyramid.Build(snapshot);
        for (var level = TimelineLevels.Finest; level <= TimelineLevels.Coarsest; level++)
        {
            var expected = pyramid.Placements.Where(p => !p.IsVisibleAt(level))
                .GroupBy(p => (p.Lane.Kind, p.Lane.Theme, Days: TimelineGrid.Cluster(p.FirstDay, level)))
                .Select(g => (g.Key.Kind, g.Key.Theme, g.Key.Days, Count: g.Count()))
                .OrderBy(c => c.Kind).ThenBy(c => c.Theme, StringComparer.Ordinal).ThenBy(c => c.Days.From);
            Assert.Equal(expected, pyramid.Cells.Where(c => c.Level == level).Select(c => (c.Lane.Kind, c.Lane.Theme, c.Days, c.Count)));
        }
    }, iter: 200);

    [Fact]
    public void Build_OneThing_IsShownEverywhereInTheFirstRow()
    {
        var pyramid = TimelinePyramid.Build(Snapshot([Event("Stalin dies", "1953-03-05", 5)]));

        var only = Assert.Single(pyramid.Placements);
        Assert.Equal((TimelineLevels.Coarsest, 0), (only.Level, only.Row));
        Assert.Empty(pyramid.Cells);
    }

    [Fact]
    public void Build_FourEventsOnOneDay_ShowsTheLeastSignificantOnlyNearer()
    {
        var pyramid = TimelinePyramid.Build(Snapshot(
            [Event("a", "1956-02-25", 2), Event("b", "1956-02-25", 1), Event("c", "1956-02-25", 5), Event("d", "1956-02-25", 2)]));

        Assert.Equal([1, 3, 0, 2], pyramid.Placements.Select(p => p.Row));
        Assert.Equal(TimelinePyramid.Deepening, pyramid.Placements[1].Level);
        Assert.Equal(TimelineLevels.Coarsest - TimelinePyramid.Deepening, pyramid.Cells.Count(c => c.Count == 1));
    }

    [Fact]
    public void Build_MoreAtOnceThanAnyLaneHasRows_HidesTheRestAtEveryLevel()
    {
        var most = TimelinePyramid.Rows(EntityKind.Event, TimelineLevels.Finest);
        var pyramid = TimelinePyramid.Build(Snapshot(Enumerable.Range(0, most + 2).Select(_ => Event("a", "1956-02-25", 2))));

        Assert.Equal(2, pyramid.Placements.Count(p => p.Level == TimelinePyramid.Hidden));
        Assert.Equal(2, pyramid.Cells.Single(c => c.Level == TimelineLevels.Finest).Count);
    }

    [Fact]
    public void Build_OpenEnds_ReachToTheExtentOfTheCourse()
    {
        var pyramid = TimelinePyramid.Build(Snapshot(
        [
            Event("a", "1953-03-05", 3), Event("b", "1964-10-14", 3), Event("c", "1957/..", 3), Event("d", "../1954", 3),
            Event("e", "../..", 3),
        ]));

        var (from, to) = (Day("1953-03-05"), Day("1964-10-14"));
        Assert.Equal(
            [(from, from), (to, to), (Day("1957-01-01"), to), (from, Day("1954-12-31")), (from, to)],
            pyramid.Placements.Select(p => (p.FirstDay, p.LastDay)));
    }

    [Fact]
    public void Build_ThousandsOfEvents_ShowsAtMost400MarksInAWindowOfFullHd()
    {
        var random = new Random(7);
        var snapshot = Snapshot([.. Enumerable.Range(0, 30_000).Select(i => new EntityHead
        {
            Id = new EntityId("x"),
            Kind = i % 4 == 0 ? EntityKind.Policy : EntityKind.Event,
            Title = new string('t', random.Next(1, 12)),
            Significance = random.Next(1, 6),
            Theme = Theme.Defaults[random.Next(6)].Id,
            Date = Date(random.Next(0, 36_500), i % 4 == 0 ? random.Next(1, 40) : 0),
        })]);

        var placements = TimelinePyramid.Build(snapshot).Placements;

        for (var level = TimelineLevels.Finest; level <= TimelineLevels.Coarsest; level++)
        {
            var days = (int)(1920 / TimelineLevels.PixelsPerDay(level));
            for (var from = -100; from < 36_600; from += Math.Max(1, days / 3))
                Assert.InRange(placements.Count(p => p.IsVisibleAt(level) && p.FirstDay < from + days && p.LastDay >= from), 0, 400);
        }
    }

    private static int LastNeeded(GraphSnapshot snapshot, Placement placement, int level)
    {
        Assert.True(snapshot.TryFind(placement.Id, out var entity));
        var label = TimelineLabel.Days(entity.Head.Title, level);
        return placement.LastDay + (label <= placement.LastDay - placement.FirstDay + 1 ? 0 : label);
    }

    private static int Day(string edtf) => HistoricalDate.Parse(edtf).EarliestDay;

    private static HistoricalDate Date(int day, int length) => HistoricalDate.Parse(
        $"{DayNumber.ToDate(day):uuuu-MM-dd}{(length == 0 ? "" : $"/{DayNumber.ToDate(day + length):uuuu-MM-dd}")}");

    private static EntityHead Event(string title, string date, int significance) => new()
    {
        Id = new EntityId("x"),
        Kind = EntityKind.Event,
        Title = title,
        Significance = significance,
        Date = HistoricalDate.Parse(date),
    };

    private static GraphSnapshot Snapshot(IEnumerable<EntityHead> heads)
    {
        var builder = new GraphSnapshotBuilder();
        var next = 100_000;
        foreach (var head in heads)
        {
            var id = new EntityId($"e{next++}");
            builder.Add(new Entity { Head = head with { Id = id }, Location = new SourceSpan("a.md", 1, 1) });
        }
        return builder.Build();
    }
}
