using System.Collections.Immutable;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Neo4j.Publishing.Families;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Reads;

/// <summary>Answers <see cref="TimelineQuery"/>.</summary>
internal static class TimelineReads
{
    /// <summary>Sixteen screens: further out it is quicker to go from the most significant downwards.</summary>
    private const double NearPixels = 16 * 1920;

    /// <summary>A window in which no more begins than this share of all things is near too.</summary>
    private const int NearShare = 20;

    private const int NearRuns = 48;

    private static readonly Dictionary<string, object?> KindOrder =
        Enum.GetValues<EntityKind>().ToDictionary(k => k.ToString(), k => (object?)(int)k);

    public static ValueTask<TimelineSlice> WindowAsync(ICypherTransport transport, TimelineQuery query, CancellationToken cancellationToken) =>
        WindowAsync(transport, query, QueryLimits.Clusters, cancellationToken);

    internal static async ValueTask<TimelineSlice> WindowAsync(
        ICypherTransport transport, TimelineQuery query, int clusterLimit, CancellationToken cancellationToken)
    {
        if (query.Window.To < query.Window.From || await transport.ReadOneAsync(Statement(query, clusterLimit), cancellationToken) is not { } row)
            return new TimelineSlice([], [], [], 0);
        var marks = row.Rows(0).ToList();
        var clusters = row.Rows(1).ToList();
        var tenures = row.PackedRows(2).ToList();
        var (limit, tenureLimit, width) = (Limit(query), TenureLimit(query), TimelineGrid.ClusterDays(Level(query)));
        // Of each the server gives one more than there may be, which tells that there are more.
        return new TimelineSlice(
            ReadMarks(marks.Take(limit)), ReadClusters(clusters.Take(clusterLimit), width),
            ReadTenures(tenures.Take(tenureLimit), row.PackedRows(3)), row.Number(4),
            marks.Count > limit, clusters.Count > clusterLimit, tenures.Count > tenureLimit);
    }

    private static int Level(TimelineQuery query) => Math.Clamp(query.Level, TimelineLevels.Finest, TimelineLevels.Coarsest);

    private static int Limit(TimelineQuery query) => Math.Clamp(query.Limit, 1, QueryLimits.Timeline);

    private static int TenureLimit(TimelineQuery query) => Math.Clamp(query.TenureLimit, 0, QueryLimits.Tenures);

    private static CypherStatement Statement(TimelineQuery query, int clusterLimit)
    {
        var (from, to) = query.Window;
        var level = Level(query);
        ImmutableArray<EntityKind> kinds = query.Kinds.IsDefaultOrEmpty ? [EntityKind.Event, EntityKind.Policy] : query.Kinds;
        var (firstRun, lastRun) = (TimelineFamilies.RunOf(from, level), TimelineFamilies.RunOf(to, level));
        var near = lastRun - (long)firstRun <= NearRuns;
        return new CypherStatement(
            CypherText.Of("timeline"), ("from", from), ("to", to), ("level", level), ("reaches", SpanMapping.Reaches(from)),
            ("levels", Enumerable.Range(level, TimelineLevels.Coarsest - level + 1).ToList()), ("near", IsNear(query.Window, level)), ("share", NearShare),
            ("runs", near ? new[] { new[] { firstRun, lastRun } } : [[firstRun, firstRun], [lastRun, lastRun]]),
            ("farRuns", near ? new[] { -1, 0, 0 } : [level, firstRun, lastRun]),
            ("kinds", kinds.Select(k => k.ToString()).ToList()), ("themes", query.Themes.IsDefault ? [] : query.Themes.ToList()),
            ("held", TallyFamily.Tenures), ("width", TimelineGrid.ClusterDays(level)), ("order", KindOrder),
            ("limit", Limit(query)), ("clusters", clusterLimit), ("tenures", TenureLimit(query)), ("before", Before(query.Window)));
    }

    /// <summary>Whether few marks of the level can touch the window: their density on a screen is bounded.</summary>
    private static bool IsNear(DayRange window, int level) =>
        (window.To - (double)window.From) * TimelineLevels.PixelsPerDay(level) <= NearPixels;

    /// <summary>What touches the window: all that starts before its end, without what ends before it.</summary>
    private static List<object[]> Before(DayRange window) =>
    [
        .. DayTally.Before(window.To + 1L).Select(at => new object[] { at.Tier, at.Block, at.Slot, true }),
        .. DayTally.Before(window.From).Select(at => new object[] { at.Tier, at.Block, at.Slot, false }),
    ];

    private static ImmutableArray<TimelineMark> ReadMarks(IEnumerable<CypherRow> rows)
    {
        var marks = rows.Select(r => (Head: HeadMapping.Read(r.PackedRow(0)), Row: r.Number(1), Level: r.Number(2)));
        return
        [
            .. marks.OrderBy(m => m.Head.Date!.EarliestDay).ThenBy(m => m.Head.Id)
                .Select(m => new TimelineMark(m.Head, new TimelineLane(m.Head.Kind, m.Head.Theme), m.Row, m.Level)),
        ];
    }

    private static ImmutableArray<TimelineCluster> ReadClusters(IEnumerable<CypherRow> rows, int width) =>
    [
        .. rows.Select(r => new TimelineCluster(
                new TimelineLane(Words.Kind(r.Text(0)), r.TextOrNull(1)), new DayRange(r.Number(2), r.Number(2) + width - 1), r.Number(3)))
            .OrderBy(c => c.Lane.Kind).ThenBy(c => c.Lane.Theme, StringComparer.Ordinal).ThenBy(c => c.Days.From),
    ];

    /// <summary>People and offices come once each, however many tenures they have.</summary>
    private static ImmutableArray<Tenure> ReadTenures(IEnumerable<CypherRow> tenures, IEnumerable<CypherRow> ends)
    {
        var heads = ends.Select(HeadMapping.Read).ToDictionary(h => h.Id);
        return [.. tenures.Select(RelationMapping.Read).Select(r => new Tenure(r, heads[r.From], heads[r.To]))];
    }
}
