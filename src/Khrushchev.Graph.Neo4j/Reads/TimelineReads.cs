using System.Collections.Immutable;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Reads;

/// <summary>Answers <see cref="TimelineQuery"/>.</summary>
internal static class TimelineReads
{
    private static readonly Dictionary<string, object?> KindOrder =
        Enum.GetValues<EntityKind>().ToDictionary(k => k.ToString(), k => (object?)(int)k);

    public static async ValueTask<TimelineSlice> WindowAsync(
        ICypherTransport transport, TimelineQuery query, CancellationToken cancellationToken)
    {
        if (query.Window.To < query.Window.From || await transport.ReadOneAsync(Statement(query), cancellationToken) is not { } row)
            return new TimelineSlice([], [], [], 0);
        return new TimelineSlice(
            [.. row.Rows(0).Select(ReadMark)], ReadClusters(row.Rows(2)), ReadTenures(row.Rows(4), row.Rows(7)), row.Number(6),
            row.Number(1), row.Number(3), row.Number(5));
    }

    private static CypherStatement Statement(TimelineQuery query)
    {
        var (from, to) = query.Window;
        var level = Math.Clamp(query.Level, TimelineLevels.Finest, TimelineLevels.Coarsest);
        ImmutableArray<EntityKind> kinds = query.Kinds.IsDefaultOrEmpty ? [EntityKind.Event, EntityKind.Policy] : query.Kinds;
        return new CypherStatement(
            CypherText.Of("timeline"), ("from", from), ("to", to), ("level", level), ("coarsest", TimelineLevels.Coarsest),
            ("reaches", SpanMapping.Reaches(from)), ("kinds", kinds.Select(k => k.ToString()).ToList()),
            ("themes", query.Themes.IsDefault ? [] : query.Themes.ToList()), ("width", TimelineGrid.ClusterDays(level)), ("order", KindOrder),
            ("limit", Math.Clamp(query.Limit, 1, QueryLimits.Timeline)), ("clusters", QueryLimits.Clusters), ("tenures", QueryLimits.Tenures),
            ("startsBefore", DayTally.Before(to + 1L)), ("endsBefore", DayTally.Before(from)));
    }

    private static TimelineMark ReadMark(CypherRow row)
    {
        var head = HeadMapping.Read(row.Row(0));
        return new TimelineMark(head, new TimelineLane(head.Kind, head.Theme), row.Number(1), row.Number(2));
    }

    /// <summary>The fullest came first, as these stay; the answer has them in the order of lanes and days.</summary>
    private static ImmutableArray<TimelineCluster> ReadClusters(IEnumerable<CypherRow> rows) =>
    [
        .. rows.Select(r => new TimelineCluster(
                new TimelineLane(Words.Kind(r.Text(0)), r.TextOrNull(1)), new DayRange(r.Number(2), r.Number(3)), r.Number(4)))
            .OrderBy(c => c.Lane.Kind).ThenBy(c => c.Lane.Theme, StringComparer.Ordinal).ThenBy(c => c.Days.From),
    ];

    /// <summary>People and offices come once each, however many tenures they have.</summary>
    private static ImmutableArray<Tenure> ReadTenures(IEnumerable<CypherRow> tenures, IEnumerable<CypherRow> ends)
    {
        var heads = ends.Select(HeadMapping.Read).ToDictionary(h => h.Id);
        return [.. tenures.Select(RelationMapping.Read).Select(r => new Tenure(r, heads[r.From], heads[r.To]))];
    }
}
