namespace Khrushchev.Graph.Time.Words;

/// <summary>An interval in words: from 1957, until June 1955, 18–29 June 1957.</summary>
internal static class IntervalWords
{
    public static string Of(in DateBound start, in DateBound end, bool year) => (start.Kind, end.Kind) switch
    {
        (BoundKind.Known, BoundKind.Known) => Pairs.Of(start, end, Joiner.Dash, year),
        (BoundKind.Known, BoundKind.Open) => $"from {BoundWords.Of(start, year)}",
        (BoundKind.Known, _) => $"from {BoundWords.Of(start, year)}, end unknown",
        (BoundKind.Open, BoundKind.Known) => $"until {BoundWords.Of(end, year)}",
        (_, BoundKind.Known) => $"until {BoundWords.Of(end, year)}, start unknown",
        _ => "always",
    };
}
