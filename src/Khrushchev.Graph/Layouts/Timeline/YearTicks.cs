using System.Collections.Immutable;
using System.Globalization;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;
using NodaTime;

namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>A round year on the axis.</summary>
/// <param name="Day">Its first day.</param>
/// <param name="Label">Its number; years before the common era as in "44 BCE".</param>
public readonly record struct YearTick(int Day, string Label);

/// <summary>Round years for an axis that nobody zooms: the strip, the first picture, paper.</summary>
public static class YearTicks
{
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

    /// <summary>The round years that begin within the days: the finest of 1, 2, 5, 10… years that gives at most so many.</summary>
    /// <param name="days">Days, both inclusive.</param>
    /// <param name="most">At most so many ticks, 2 or more.</param>
    public static ImmutableArray<YearTick> Within(DayRange days, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2);
        var (first, last) = (DayNumber.ToDate(days.From).PlusDays(-1).Year + 1, DayNumber.ToDate(days.To).Year);
        var step = Steps.FirstOrDefault(s => Count(first, last, s) <= most, Steps[^1]);
        var ticks = ImmutableArray.CreateBuilder<YearTick>();
        for (var year = FloorTo(first + step - 1, step); year <= last; year += step)
            ticks.Add(new YearTick(DayNumber.Of(new LocalDate(year, 1, 1)), Label(year)));
        return ticks.ToImmutable();
    }

    private static int Count(int first, int last, int step) => ((FloorTo(last, step) - FloorTo(first - 1, step)) / step);

    private static int FloorTo(int year, int step) => (int)Math.Floor((double)year / step) * step;

    private static string Label(int year) =>
        year > 0 ? year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1 - year} BCE");
}
