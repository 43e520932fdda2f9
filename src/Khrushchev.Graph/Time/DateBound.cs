using NodaTime;

namespace Khrushchev.Graph.Time;

/// <summary>A single date, or one end of an interval: a window of days, both ends inclusive.</summary>
/// <param name="Kind">Whether there is a date at all.</param>
/// <param name="Earliest">First possible day, proleptic Gregorian; meaningless unless <see cref="BoundKind.Known"/>.</param>
/// <param name="Latest">Last possible day, inclusive; meaningless unless <see cref="BoundKind.Known"/>.</param>
/// <param name="Precision">How fine the date is.</param>
/// <param name="Qualification">Doubt about it; a doubt about any part counts for the whole.</param>
public readonly record struct DateBound(
    BoundKind Kind, LocalDate Earliest, LocalDate Latest, DatePrecision Precision, DateQualification Qualification)
{
    /// <summary>An end written <c>..</c>.</summary>
    public static DateBound Open { get; } = new(BoundKind.Open, default, default, DatePrecision.Unspecified, DateQualification.None);

    /// <summary>An end left blank.</summary>
    public static DateBound Unknown { get; } = new(BoundKind.Unknown, default, default, DatePrecision.Unspecified, DateQualification.None);

    /// <summary>The code of the season, quarter, quadrimester or half-year (ISO 8601-2:2019, 21 to 41), or 0 where it is none.</summary>
    public int Season { get; init; }

    /// <summary>Doubt about the year alone; all three parts have it where the whole date is doubted.</summary>
    public DateQualification YearDoubt { get; init; }

    /// <summary>Doubt about the month or season.</summary>
    public DateQualification MonthDoubt { get; init; }

    /// <summary>Doubt about the day of the month.</summary>
    public DateQualification DayDoubt { get; init; }

    /// <summary><see cref="Earliest"/> as a <see cref="DayNumber"/>; <see cref="int.MinValue"/> where there is no date.</summary>
    public int EarliestDay => Kind == BoundKind.Known ? DayNumber.Of(Earliest) : int.MinValue;

    /// <summary><see cref="Latest"/> as a <see cref="DayNumber"/>, inclusive; <see cref="int.MaxValue"/> where there is no date.</summary>
    public int LatestDay => Kind == BoundKind.Known ? DayNumber.Of(Latest) : int.MaxValue;

    /// <summary>
    /// How many days a doubted date (<c>?</c>, <c>~</c>, <c>%</c>) may reach beyond its window on either side: half a unit, rounded
    /// up, as it is drawn; 0 where nothing is in doubt. The standard gives no figure, so <see cref="Earliest"/> and
    /// <see cref="Latest"/> never include it.
    /// </summary>
    public int DoubtReach => Kind == BoundKind.Known && Qualification != DateQualification.None ? (LatestDay - EarliestDay + 2) / 2 : 0;
}
