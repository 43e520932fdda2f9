using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary><c>Tally</c> nodes, from which things and tenures that touch a window are counted without reading them.</summary>
internal static class TallyFamily
{
    /// <summary>The kind under which tenures are counted.</summary>
    public const string Tenures = "HELD";

    public static IEnumerable<GraphItem> Of(PublishSource source)
    {
        var tallies = new Dictionary<(int Tier, int Block, string Kind, string? Theme), (int[] Starts, int[] Ends)>();
        foreach (var head in source.Snapshot.Entities.Select(e => e.Head))
            Count(head.Kind.ToString(), head.Theme, head.Date);
        foreach (var tenure in source.Snapshot.Relations.Where(r => r.Type == RelationType.Held))
            Count(Tenures, null, tenure.During);
        return tallies.Select(t => Item(t.Key.Tier, t.Key.Block, t.Key.Kind, t.Key.Theme, t.Value.Starts, t.Value.Ends));

        void Count(string kind, string? theme, HistoricalDate? date)
        {
            for (var tier = 0; date is not null && tier < DayTally.Tiers; tier++)
            {
                var (start, end) = (DayTally.At(date.EarliestDay, tier), DayTally.At(date.LatestDay, tier));
                Slots(tier, start.Block).Starts[start.Slot]++;
                Slots(tier, end.Block).Ends[end.Slot]++;
            }

            (int[] Starts, int[] Ends) Slots(int tier, int block)
            {
                if (!tallies.TryGetValue((tier, block, kind, theme), out var slots))
                    tallies.Add((tier, block, kind, theme), slots = (new int[DayTally.Slots], new int[DayTally.Slots]));
                return slots;
            }
        }
    }

    private static GraphItem Item(int tier, int block, string kind, string? theme, int[] starts, int[] ends)
    {
        var properties = new PropertyMap();
        var id = $"{tier}|{block}|{kind}|{theme}";
        properties.Set("id", id);
        properties.Set("kind", kind);
        properties.Set("theme", theme);
        properties.Set("tier", tier);
        properties.Set("block", block);
        properties.Set("starts", DayTally.Sums(starts));
        properties.Set("ends", DayTally.Sums(ends));
        return new GraphItem(id, "Tally", properties);
    }
}
