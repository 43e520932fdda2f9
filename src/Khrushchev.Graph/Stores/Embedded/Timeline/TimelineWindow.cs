using System.Collections.Immutable;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>Answers <see cref="TimelineQuery"/>.</summary>
internal static class TimelineWindow
{
    public static TimelineSlice Of(GraphSnapshot snapshot, TimelineIndex index, TimelineQuery query)
    {
        var window = query.Window;
        if (window.To < window.From)
            return new TimelineSlice([], [], [], 0);
        var level = Math.Clamp(query.Level, TimelineLevels.Finest, TimelineLevels.Coarsest);
        var lanes = index.Lanes.Where(l => Wants(query, l.Lane)).ToList();
        var top = new TopPlaces(Math.Clamp(query.Limit, 1, QueryLimits.Timeline), BySignificance(snapshot, index));
        foreach (var lane in lanes)
            lane.Marks(level, window, top.Offer);
        var shown = top.ToArray();
        Array.Sort(shown, (a, b) => index.FirstDay(a).CompareTo(index.FirstDay(b)) is not 0 and var c ? c : a.CompareTo(b));
        var (clusters, clustersCut) = Fullest([.. lanes.SelectMany(l => l.Clusters(level, window))]);
        var (tenures, tenuresCut) = index.Tenures.Touching(window, Math.Clamp(query.TenureLimit, 0, QueryLimits.Tenures));
        return new TimelineSlice(
            [.. shown.Select(index.Mark)], clusters, ImmutableArray.Create(tenures), lanes.Sum(l => l.Total(window)),
            top.Offered > shown.Length, clustersCut, tenuresCut);
    }

    private static bool Wants(TimelineQuery query, TimelineLane lane) =>
        (query.Kinds.IsDefaultOrEmpty ? lane.Kind is EntityKind.Event or EntityKind.Policy : query.Kinds.Contains(lane.Kind))
        && (query.Themes.IsDefaultOrEmpty || (lane.Theme is not null && query.Themes.Contains(lane.Theme)));

    private static Comparison<int> BySignificance(GraphSnapshot snapshot, TimelineIndex index) => (a, b) =>
    {
        var (x, y) = (snapshot.Entities[a].Head.Significance, snapshot.Entities[b].Head.Significance);
        if (x != y)
            return y.CompareTo(x);
        return index.FirstDay(a).CompareTo(index.FirstDay(b)) is not 0 and var c ? c : a.CompareTo(b);
    };

    private static (ImmutableArray<TimelineCluster> Clusters, bool Cut) Fullest(TimelineCluster[] all)
    {
        if (all.Length <= QueryLimits.Clusters)
            return (ImmutableArray.Create(all), false);
        var top = new TopPlaces(
            QueryLimits.Clusters, (a, b) => all[b].Count.CompareTo(all[a].Count) is not 0 and var c ? c : a.CompareTo(b));
        for (var i = 0; i < all.Length; i++)
            top.Offer(i);
        return ([.. top.ToArray().Order().Select(i => all[i])], true);
    }
}
