using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary>
/// What timeline windows are read from: a <c>Mark</c> for each dated thing that some level shows, and a <c>Cluster</c> for each run of buckets of
/// what a level hides in a lane.
/// </summary>
internal static class TimelineFamilies
{
    /// <summary>Buckets that one <c>Cluster</c> node may hold: a screen has about as many in a lane, and a node is read at once.</summary>
    public const int BucketsInRun = 16;

    public static IEnumerable<GraphItem> Marks(PublishSource source)
    {
        foreach (var placement in source.Timeline.Placements)
        {
            if (placement.Level == TimelinePyramid.Hidden || !source.Snapshot.TryFind(placement.Id, out var entity))
                continue;
            var properties = new PropertyMap();
            properties.Set("id", placement.Id.Value);
            SetLane(properties, placement.Lane);
            properties.Set("level", placement.Level);
            properties.Set("row", placement.Row);
            // The most significant first, as indexes are read upwards.
            properties.Set("rank", -entity.Head.Significance);
            SpanMapping.Write(properties, entity.Head.Date!.EarliestDay, entity.Head.Date.LatestDay);
            properties.Set(Packing.Property, HeadMapping.Pack(entity.Head));
            yield return new GraphItem(placement.Id.Value, "Mark", properties);
        }
    }

    public static IEnumerable<GraphItem> Clusters(PublishSource source)
    {
        foreach (var run in source.Timeline.Cells.GroupBy(c => (c.Level, c.Lane, Run: RunOf(c.Days.From, c.Level))))
        {
            var (level, lane, number) = run.Key;
            var properties = new PropertyMap();
            var id = $"{level}|{lane.Kind}|{lane.Theme}|{number}";
            properties.Set("id", id);
            SetLane(properties, lane);
            properties.Set("level", level);
            properties.Set("run", number);
            properties.SetList("firstDays", [.. run.Select(c => c.Days.From)]);
            properties.SetList("counts", [.. run.Select(c => c.Count)]);
            properties.Set("fullest", run.Max(c => c.Count));
            yield return new GraphItem(id, "Cluster", properties);
        }
    }

    /// <summary>Which run of buckets of a level a day lies in.</summary>
    public static int RunOf(long day, int level) =>
        (int)Math.Floor((double)Math.Clamp(day, int.MinValue, int.MaxValue) / (TimelineGrid.ClusterDays(level) * (long)BucketsInRun));

    internal static void SetLane(PropertyMap properties, TimelineLane lane)
    {
        properties.Set("kind", lane.Kind.ToString());
        properties.Set("theme", lane.Theme);
    }
}
