using System.Collections.Immutable;
using System.Globalization;

namespace Khrushchev.Graph.Time.Words;

/// <summary>Sets in words: once between June and December 1953; 1667, 1668 or 1670–1672; 1960 and December 1961.</summary>
internal static class SetWords
{
    /// <summary>More than these are counted and not named.</summary>
    private const int MostNamed = 6;

    public static string Of(HistoricalDate date, bool year)
    {
        var all = date.Shape == DateShape.AllOf;
        if (date.Members is [var only])
            return all ? All(only, year) : Once(only, year);
        if (date.Members.Length <= MostNamed)
            return Named(date.Members, all ? "and" : "or", year);
        var count = date.Members.Length.ToString(CultureInfo.InvariantCulture);
        return $"{(all ? "" : "one of ")}{count} dates, {IntervalWords.Of(date.Start, date.End, year)}";
    }

    private static string Once(in DateRange range, bool year) => (range.IsRange, range.Start.Kind, range.End.Kind) switch
    {
        (false, _, _) => BoundWords.Of(range.Start, year),
        (_, BoundKind.Open, _) => $"once, {Preposition(range.End)} or before {BoundWords.Of(range.End, year)}",
        (_, _, BoundKind.Open) => $"once, {Preposition(range.Start)} or after {BoundWords.Of(range.Start, year)}",
        _ => $"once between {Pairs.Of(range.Start, range.End, Joiner.And, year)}",
    };

    private static string All(in DateRange range, bool year) => (range.IsRange, range.Start.Kind, range.End.Kind) switch
    {
        (false, _, _) => BoundWords.Of(range.Start, year),
        (_, BoundKind.Known, BoundKind.Known) => $"all of {Pairs.Of(range.Start, range.End, Joiner.Dash, year)}",
        _ => $"always {IntervalWords.Of(range.Start, range.End, year)}",
    };

    private static string Named(ImmutableArray<DateRange> members, string last, bool year)
    {
        var words = members.Select(member =>
            member.IsRange ? IntervalWords.Of(member.Start, member.End, year) : BoundWords.Of(member.Start, year)).ToList();
        return $"{string.Join(", ", words.SkipLast(1))} {last} {words[^1]}";
    }

    private static string Preposition(in DateBound bound) => bound.Precision == DatePrecision.Day ? "on" : "in";
}
