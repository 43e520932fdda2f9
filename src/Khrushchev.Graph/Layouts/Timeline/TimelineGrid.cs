using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>The fixed grids of each level, in days; a cell begins at day number 0.</summary>
public static class TimelineGrid
{
    /// <summary>Least width of a cluster's bucket at the level's own scale, in CSS pixels.</summary>
    public const double ClusterPixels = 120;

    /// <summary>Days in a cluster's bucket: the fewest whole days that are <see cref="ClusterPixels"/> wide.</summary>
    public static int ClusterDays(int level) => (int)Math.Ceiling(ClusterPixels / TimelineLevels.PixelsPerDay(level));

    /// <summary>The bucket that holds a day.</summary>
    public static DayRange Cluster(int day, int level)
    {
        var width = ClusterDays(level);
        var from = Cell(day, width) * width;
        return new DayRange(from, from + width - 1);
    }

    /// <summary>Days in a cell of the grid that bounds density: 240 px, so that each cell is halved at the next finer level.</summary>
    internal static int DensityDays(int level) => 5 << level;

    internal static int Cell(int day, int width) => day >= 0 ? day / width : -((width - 1 - day) / width);
}
