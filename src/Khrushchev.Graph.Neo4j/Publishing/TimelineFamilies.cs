using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>
/// What timeline windows are read from: a <c>Mark</c> for each dated thing that some level shows, a <c>Cluster</c> for each bucket of what a level
/// hides, and <c>Tally</c> nodes, from which things that touch a window are counted without reading them.
/// </summary>
internal static class TimelineFamilies
{
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
            properties.Set("significance", entity.Head.Significance);
            SpanMapping.Write(properties, entity.Head.Date!.EarliestDay, entity.Head.Date.LatestDay);
            yield return new GraphItem(placement.Id.Value, properties);
        }
    }

    public static IEnumerable<GraphItem> Clusters(PublishSource source)
    {
        foreach (var cell in source.Timeline.Cells)
        {
            var properties = new PropertyMap();
            var id = $"{cell.Level}|{cell.Lane.Kind}|{cell.Lane.Theme}|{cell.Days.From}";
            properties.Set("id", id);
            SetLane(properties, cell.Lane);
            properties.Set("level", cell.Level);
            properties.Set("firstDay", cell.Days.From);
            properties.Set("lastDay", cell.Days.To);
            properties.Set("count", cell.Count);
            yield return new GraphItem(id, properties);
        }
    }

    public static IEnumerable<GraphItem> Tallies(PublishSource source)
    {
        var tallies = new Dictionary<(int Tier, int Block, TimelineLane Lane), (int[] Starts, int[] Ends)>();
        foreach (var head in source.Snapshot.Entities.Select(e => e.Head).Where(h => h.Date is not null))
        {
            var lane = new TimelineLane(head.Kind, head.Theme);
            for (var tier = 0; tier < DayTally.Tiers; tier++)
            {
                Count(DayTally.At(head.Date!.EarliestDay, tier), starts: true);
                Count(DayTally.At(head.Date.LatestDay, tier), starts: false);

                void Count((int Block, int Slot) at, bool starts)
                {
                    if (!tallies.TryGetValue((tier, at.Block, lane), out var counts))
                        tallies.Add((tier, at.Block, lane), counts = (new int[DayTally.Slots], new int[DayTally.Slots]));
                    (starts ? counts.Starts : counts.Ends)[at.Slot]++;
                }
            }
        }
        foreach (var ((tier, block, lane), (starts, ends)) in tallies)
        {
            var properties = new PropertyMap();
            var id = $"{tier}|{block}|{lane.Kind}|{lane.Theme}";
            properties.Set("id", id);
            SetLane(properties, lane);
            properties.Set("tier", tier);
            properties.Set("block", block);
            properties.Set("starts", starts);
            properties.Set("ends", ends);
            yield return new GraphItem(id, properties);
        }
    }

    private static void SetLane(PropertyMap properties, TimelineLane lane)
    {
        properties.Set("kind", lane.Kind.ToString());
        properties.Set("theme", lane.Theme);
    }
}
