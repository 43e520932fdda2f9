namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>
/// Counts of days as a tree of sixteens: a block of tier t covers 16^(t+1) days and holds a count for each sixteenth of them. How many days lie before a
/// day is then a sum over one block of each tier, whatever the window and however many things there are.
/// </summary>
internal static class DayTally
{
    /// <summary>Six tiers of sixteen cover 16.7 million days, more than the calendar has.</summary>
    public const int Tiers = 6;

    public const int Slots = 16;

    private const int Origin = 1 << 23;

    /// <summary>The block of a tier that a day lies in, and the slot in it; what is open lies on the first or the last day of all.</summary>
    public static (int Block, int Slot) At(int day, int tier) => Split(Math.Clamp(day, -Origin, Origin - 1) + Origin, tier);

    /// <summary>For each tier a block and how many of its slots lie wholly before a day; together they hold all that does.</summary>
    public static List<List<int>> Before(long day)
    {
        var number = (int)Math.Clamp(day, -Origin, Origin - 1) + Origin;
        return [.. Enumerable.Range(0, Tiers).Select(tier => Split(number, tier)).Select((at, tier) => new List<int> { tier, at.Block, at.Slot })];
    }

    private static (int Block, int Slot) Split(int number, int tier) => (number >> (4 * (tier + 1)), (number >> (4 * tier)) & (Slots - 1));
}
