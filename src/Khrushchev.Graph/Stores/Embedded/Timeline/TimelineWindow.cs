using System.Collections.Immutable;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>Answers <see cref="TimelineQuery"/>.</summary>
internal static class TimelineWindow
{
    public static TimelineSlice Of(TimelineIndex index, TimelineQuery query)
    {
        var window = query.Window;
        if (window.To < window.From)
            return new TimelineSlice([], [], [], 0);
        var level = Math.Clamp(query.Level, TimelineLevels.Finest, TimelineLevels.Coarsest);
        var lanes = index.Lanes.Where(l => Wants(query, l.Lane)).ToList();
        var (shown, marksCut) = ForemostMarks.Of(index, lanes, level, window, Math.Clamp(query.Limit, 1, QueryLimits.Timeline));
        var (clusters, clustersCut) = FullestClusters.Of([.. lanes.Select(l => l.Clusters(level)).OfType<ClusterRow>()], window);
        var (tenures, tenuresCut) = index.Tenures.Touching(window, Math.Clamp(query.TenureLimit, 0, QueryLimits.Tenures));
        return new TimelineSlice(
            [.. InOrder(index.Marks, shown).Select(index.Marks.Mark)], clusters, ImmutableArray.Create(tenures), lanes.Sum(l => l.Total(window)),
            marksCut, clustersCut, tenuresCut);
    }

    private static bool Wants(TimelineQuery query, TimelineLane lane) =>
        (query.Kinds.IsDefaultOrEmpty ? lane.Kind is EntityKind.Event or EntityKind.Policy : query.Kinds.Contains(lane.Kind))
        && (query.Themes.IsDefaultOrEmpty || (lane.Theme is not null && query.Themes.Contains(lane.Theme)));

    private static int[] InOrder(MarkTable table, int[] marks)
    {
        Array.Sort(Array.ConvertAll(marks, m => (table.FirstDay(m), table.PlaceOf(m))), marks);
        return marks;
    }
}
