using NodaTime;

namespace Khrushchev.Graph.Time;

/// <summary>Days on the axis: whole days since 1 January 1970 in the proleptic Gregorian calendar, negative before it.</summary>
public static class DayNumber
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The day's number.</summary>
    public static int Of(LocalDate date) => Period.DaysBetween(Epoch, date.WithCalendar(CalendarSystem.Iso));

    /// <summary>The day with this number.</summary>
    /// <exception cref="OverflowException">Outside the years -9998 to 9999.</exception>
    public static LocalDate ToDate(int day) => Epoch.PlusDays(day);
}
