using System.Collections.Immutable;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>The clusters of a window, cut at <see cref="QueryLimits.Clusters"/>.</summary>
internal static class FullestClusters
{
    /// <param name="rows">In the order of lanes.</param>
    /// <param name="window">The days.</param>
    public static (ImmutableArray<TimelineCluster> Clusters, bool Cut) Of(List<ClusterRow> rows, DayRange window)
    {
        var all = rows.Sum(r => r.Touching(window) is var (from, to) ? to - from : 0);
        var (least, ofThese) = all > QueryLimits.Clusters ? Least(rows, window) : (int.MinValue, 0);
        var clusters = ImmutableArray.CreateBuilder<TimelineCluster>(Math.Min(all, QueryLimits.Clusters));
        foreach (var row in rows)
        {
            var (from, to) = row.Touching(window);
            for (var i = from; i < to; i++)
            {
                if (row.Counts[i] > least || (row.Counts[i] == least && ofThese-- > 0))
                    clusters.Add(row.At(i));
            }
        }
        return (clusters.DrainToImmutable(), all > QueryLimits.Clusters);
    }

    /// <summary>The count of the last cluster that stays, and how many with this count stay: the first of them.</summary>
    private static (int Count, int Clusters) Least(List<ClusterRow> rows, DayRange window)
    {
        var kept = new PriorityQueue<int, int>(QueryLimits.Clusters);
        var least = int.MinValue;
        foreach (var row in rows)
        {
            var (from, to) = row.Touching(window);
            foreach (var count in row.Counts[from..to])
            {
                if (kept.Count < QueryLimits.Clusters)
                    kept.Enqueue(count, count);
                else if (count > least)
                    kept.DequeueEnqueue(count, count);
                else
                    continue;
                least = kept.Count < QueryLimits.Clusters ? int.MinValue : kept.Peek();
            }
        }
        return (least, kept.UnorderedItems.Count(i => i.Element == least));
    }
}
