namespace Khrushchev.Graph.Layouts;

/// <summary>
/// Zoom levels of the timeline. Level n is drawn at a scale of <see cref="PixelsPerDay"/>(n) and used for every scale from there up to twice as
/// fine, so labels placed for the level never touch at any scale that shows it.
/// </summary>
public static class TimelineLevels
{
    /// <summary>The finest level: 48 pixels a day.</summary>
    public const int Finest = 0;

    /// <summary>The coarsest level: about 14,000 years on a screen of 1,920 pixels.</summary>
    public const int Coarsest = 17;

    /// <summary>The smallest scale at which the level is used, in CSS pixels a day.</summary>
    public static double PixelsPerDay(int level) => 48.0 / (1 << Math.Clamp(level, Finest, Coarsest));

    /// <summary>The level for a scale in CSS pixels a day: the finest whose own scale is not above it.</summary>
    public static int For(double pixelsPerDay) =>
        pixelsPerDay <= 0 ? Coarsest : Math.Clamp((int)Math.Ceiling(Math.Log2(48.0 / pixelsPerDay) - 1e-9), Finest, Coarsest);
}
