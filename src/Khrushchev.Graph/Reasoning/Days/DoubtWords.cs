using Khrushchev.Graph.Time;
using Khrushchev.Graph.Time.Ordering;
using Khrushchev.Graph.Time.Parsing;
using Khrushchev.Graph.Time.Words;

namespace Khrushchev.Graph.Reasoning.Days;

/// <summary>Says of a date what is doubtful about it on one day.</summary>
internal static class DoubtWords
{
    /// <summary>What lasted may not have begun, or be over: "began once in 1959". What happened once: "once in February 1955".</summary>
    /// <param name="date">A date that is possible on the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="began">The word for its start.</param>
    /// <param name="ended">The word for its end.</param>
    public static string Of(HistoricalDate date, int day, string began, string ended)
    {
        if (date.Shape != DateShape.Interval)
            return date.Shape == DateShape.Single && date.Relative is null ? Once(date.Start) : date.ToWords();
        var possible = PossibleDays.Of(date);
        var start = day < (long)possible.MaxStart + date.Start.DoubtReach ? $"{began} {Once(date.Start)}" : null;
        var end = day > (long)possible.MinEnd - date.End.DoubtReach ? $"{ended} {Once(date.End)}" : null;
        return start is null ? end ?? date.ToWords() : end is null ? start : $"{start} and {end}";
    }

    /// <summary>When one tenure ended and the next began: "on 9 February 1955", "once in February 1955"; null where no day fits both.</summary>
    public static string? Change(HistoricalDate before, HistoricalDate after)
    {
        var (end, start) = (PossibleDays.Of(before), PossibleDays.Of(after));
        var (first, last) = (Math.Max(end.MinEnd, start.MinStart), Math.Min(end.MaxEnd, start.MaxStart));
        if (first > last || first == int.MinValue || last == int.MaxValue)
            return null;
        var text = EdtfText.Of(DayNumber.ToDate(first), DayNumber.ToDate(last), before.End.Qualification | after.Start.Qualification);
        var change = HistoricalDate.Parse(text);
        return change.Shape == DateShape.Single ? Once(change.Start) : change.ToWords();
    }

    private static string Once(in DateBound bound) => bound switch
    {
        { Kind: not BoundKind.Known } => "at a time that nobody knows",
        { Qualification: not DateQualification.None } => BoundWords.Of(bound),
        { Precision: DatePrecision.Day } => $"on {BoundWords.Of(bound)}",
        _ when BoundWords.IsWindow(bound) => BoundWords.Of(bound),
        _ => $"once in {BoundWords.Of(bound)}",
    };
}
