using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Stores;

/// <summary>What a store holds.</summary>
/// <param name="Version">Grows by one or more with each new content; 0 when empty.</param>
/// <param name="ContentHash">Hash of the content, the same on every store and machine; empty when empty.</param>
/// <param name="Course">Title, themes, readings.</param>
/// <param name="Counts">How much there is.</param>
/// <param name="Extent">First and last day of anything dated, or null where nothing is.</param>
public sealed record StoreInfo(long Version, string ContentHash, Course Course, GraphCounts Counts, DayRange? Extent)
{
    /// <summary>An empty store.</summary>
    public static StoreInfo Empty { get; } = new(0, "", Course.Untitled, default, null);
}

/// <summary>How much a store holds.</summary>
/// <param name="Entities">All entities.</param>
/// <param name="Relations">All relations.</param>
/// <param name="Claims">Relations that are causal claims.</param>
/// <param name="Cards">Cards.</param>
/// <param name="Passages">Bullets of cards.</param>
/// <param name="Sources">Works.</param>
/// <param name="Lessons">Lessons.</param>
public readonly record struct GraphCounts(int Entities, int Relations, int Claims, int Cards, int Passages, int Sources, int Lessons);

/// <summary>A range of days, both ends inclusive, as <see cref="Time.DayNumber"/>.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive; not before <paramref name="From"/>.</param>
public readonly record struct DayRange(int From, int To);

/// <summary>How far a publish has come.</summary>
/// <param name="Done">Things written.</param>
/// <param name="Total">Things to write.</param>
public readonly record struct PublishProgress(int Done, int Total);

/// <summary>The store cannot be reached or cannot answer now; the message is fit for people.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>With a message that says what and how to mend it.</summary>
    public StoreUnavailableException(string message, Exception? inner = null) : base(message, inner) { }
}
