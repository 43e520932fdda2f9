namespace Khrushchev.Graph.Time.Words;

/// <summary>What stands between two dates: between bare numbers closely, between phrases with room.</summary>
internal readonly record struct Joiner(string Close, string Wide)
{
    /// <summary>18–29 June; June – December.</summary>
    public static Joiner Dash { get; } = new("–", " – ");

    /// <summary>Between June and December.</summary>
    public static Joiner And { get; } = new(" and ", " and ");
}
