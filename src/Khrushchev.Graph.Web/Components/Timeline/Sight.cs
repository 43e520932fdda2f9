using System.Globalization;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>What the camera sees, as the browser told last.</summary>
/// <param name="From">Day at the left edge, with its fraction.</param>
/// <param name="To">Day at the right edge.</param>
/// <param name="PixelsPerDay">The scale.</param>
internal readonly record struct Sight(double From, double To, double PixelsPerDay)
{
    private const double GuessedWidth = 1280; // until the browser says how wide it is

    /// <summary>The whole days of it.</summary>
    public DayRange Days => new((int)Math.Floor(From), (int)Math.Ceiling(To));

    /// <summary>Its level.</summary>
    public int Level => TimelineLevels.For(PixelsPerDay);

    /// <summary>These days in a browser that has not said yet how wide it is.</summary>
    public static Sight Of(DayRange days) => new(days.From, days.To + 1, GuessedWidth / ((double)days.To + 1 - days.From));

    /// <summary>Other days in the same browser.</summary>
    public Sight On(DayRange days) => new(days.From, days.To + 1, PixelsPerDay * (To - From) / ((double)days.To + 1 - days.From));

    /// <summary>The camera's properties before any script runs: the browser divides its own width by the days.</summary>
    public string ToStyle() => string.Create(CultureInfo.InvariantCulture, $"--t0:{From};--t1:{To};--k:calc((100cqw - var(--names)) / {To - From})");

    /// <summary>What the browser told, or null where it makes no sense.</summary>
    public static Sight? Read(double from, double to, double pixelsPerDay, DayRange limits) =>
        double.IsFinite(from) && double.IsFinite(to) && double.IsFinite(pixelsPerDay) && to > from && pixelsPerDay > 0
            ? new Sight(Math.Clamp(from, limits.From, limits.To), Math.Clamp(to, limits.From, limits.To + 1.0), pixelsPerDay) : null;
}
