using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Contract.Oracle;

public sealed partial class LinearOracle
{
    private readonly Lazy<PyramidOracle> pyramid = new(() => new PyramidOracle(snapshot));

    /// <summary>Answers <see cref="IGraphStore.TimelineAsync"/>.</summary>
    public TimelineSlice Timeline(TimelineQuery query)
    {
        var (from, to) = (query.Window.From, query.Window.To);
        if (to < from)
            return new TimelineSlice([], [], [], 0);
        var level = Math.Clamp(query.Level, TimelineLevels.Finest, TimelineLevels.Coarsest);
        var wanted = pyramid.Value.Placed.Where(p => Wants(query, p.Head)).ToList();
        var touching = wanted.Where(p => p.Head.Date!.EarliestDay <= to && p.Head.Date.LatestDay >= from).ToList();
        var visible = touching.Where(p => p.Level >= level).ToList();
        var marks = visible.OrderByDescending(p => p.Head.Significance).ThenBy(p => p.Head.Date!.EarliestDay).ThenBy(p => p.Head.Id)
            .Take(Math.Clamp(query.Limit, 1, QueryLimits.Timeline)).OrderBy(p => p.Head.Date!.EarliestDay).ThenBy(p => p.Head.Id)
            .Select(p => new TimelineMark(p.Head, p.Lane, p.Row, p.Level)).ToList();
        var clusters = wanted.Where(p => p.Level < level).GroupBy(p => (p.Lane, Days: TimelineGrid.Cluster(p.First, level)))
            .Where(g => g.Key.Days.From <= to && g.Key.Days.To >= from)
            .Select(g => new TimelineCluster(g.Key.Lane, g.Key.Days, g.Count())).ToList();
        var tenureLimit = Math.Clamp(query.TenureLimit, 0, QueryLimits.Tenures);
        var tenures = tenureLimit == 0 ? [] : Tenures(query.Window);
        return new TimelineSlice(
            [.. marks], [.. Ordered(Ordered(clusters).OrderByDescending(c => c.Count).Take(QueryLimits.Clusters))],
            [.. tenures.Take(tenureLimit)], touching.Count, visible.Count > marks.Count,
            clusters.Count > QueryLimits.Clusters, tenures.Count > tenureLimit);
    }

    private static bool Wants(TimelineQuery query, EntityHead head) =>
        (query.Kinds.IsDefaultOrEmpty ? [EntityKind.Event, EntityKind.Policy] : query.Kinds).Contains(head.Kind)
        && (query.Themes.IsDefaultOrEmpty || query.Themes.Any(t => t == head.Theme));

    private static IEnumerable<TimelineCluster> Ordered(IEnumerable<TimelineCluster> clusters) =>
        clusters.OrderBy(c => c.Lane.Kind).ThenBy(c => c.Lane.Theme, StringComparer.Ordinal).ThenBy(c => c.Days.From);

    private List<Tenure> Tenures(DayRange window) =>
    [
        .. from relation in snapshot.Relations
           where relation.Type == RelationType.Held && Touches(relation.During, window)
           orderby Head(relation.To).Significance descending, relation.To, relation.During!.EarliestDay
           select new Tenure(relation, Head(relation.From), Head(relation.To)),
    ];

    private static bool Touches(HistoricalDate? date, DayRange window) =>
        date is not null && date.EarliestDay <= window.To && date.LatestDay >= window.From;
}
