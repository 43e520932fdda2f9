using System.Collections.Immutable;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>How many things begin in each part of a stretch of days; what the strip below the timeline shows.</summary>
/// <param name="Days">The stretch, both ends inclusive.</param>
/// <param name="Counts">One for each of its parts, in order; all are equally wide on the strip. Of a cluster each part has its share.</param>
/// <param name="Scale">Where its days lie.</param>
public sealed record DensityStrip(DayRange Days, ImmutableArray<double> Counts, StripScale Scale)
{
    /// <summary>Before anything is known.</summary>
    public static DensityStrip Empty { get; } = new(default, [0], StripScale.Of(default, default));

    /// <summary>
    /// Counts a slice: its visible marks by the first day of their glyph, its clusters spread evenly over their parts. The stretch is as
    /// long as what was found, not less than <paramref name="least"/>.
    /// </summary>
    /// <param name="slice">The whole course at a fairly fine level.</param>
    /// <param name="least">Days that the stretch holds in any case: the course's own time, which is never folded.</param>
    /// <param name="parts">How many parts, 1 or more.</param>
    public static DensityStrip Of(TimelineSlice slice, DayRange least, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        var starts = slice.Marks.Select(m => m.Entity.Date!.EarliestDay).Where(day => day != int.MinValue).ToArray();
        var from = Math.Min(least.From, Math.Min(Least(starts), Least(slice.Clusters.Select(c => c.Days.From))));
        var to = Math.Max(least.To, Math.Max(Most(starts), Most(slice.Clusters.Select(c => c.Days.To))));
        var scale = StripScale.Of(new DayRange(from, to), least);
        var counts = new double[parts];
        int Part(int day) => Math.Clamp((int)(scale.ShareOf(day) * parts), 0, parts - 1);
        foreach (var start in starts)
            counts[Part(start)]++;
        foreach (var cluster in slice.Clusters)
        {
            var (first, last) = (Part(cluster.Days.From), Part(cluster.Days.To));
            for (var i = first; i <= last; i++)
                counts[i] += (double)cluster.Count / (last - first + 1);
        }
        return new DensityStrip(new DayRange(from, to), [.. counts], scale);
    }

    private static int Least(IEnumerable<int> days) => days.DefaultIfEmpty(int.MaxValue).Min();

    private static int Most(IEnumerable<int> days) => days.DefaultIfEmpty(int.MinValue).Max();
}
