using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Web.Components.Timeline.Days;

/// <summary>A day for people.</summary>
internal static class DayWords
{
    /// <summary>"1 January 1955".</summary>
    public static string Of(int day) => HistoricalDate.Parse(NodaTime.Text.LocalDatePattern.Iso.Format(DayNumber.ToDate(day))).ToWords();
}
