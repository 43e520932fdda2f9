namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>
/// Counts of days as a tree: a block of tier t covers 64^(t+1) days and says for each 64th of them how many lie in the block before it. How many
/// days lie before a day is then a number from one block of each tier, whatever the window and however many things there are.
/// </summary>
internal static class DayTally
{
    /// <summary>Four tiers cover 16.7 million days, more than the calendar has.</summary>
    public const int Tiers = 4;

    public const int Slots = 64;

    private const int Origin = 1 << 23;

    /// <summary>The block of a tier that a day lies in, and the slot in it; what is open lies on the first or the last day of all.</summary>
    public static (int Block, int Slot) At(int day, int tier) => Split(Math.Clamp(day, -Origin, Origin - 1) + Origin, tier);

    /// <summary>For each tier the block, and the slot in it before which things count; together they are all that lies before the day.</summary>
    public static IEnumerable<(int Tier, int Block, int Slot)> Before(long day)
    {
        var number = (int)Math.Clamp(day, -Origin, Origin - 1) + Origin;
        return Enumerable.Range(0, Tiers).Select(tier => (tier, Split(number, tier).Block, Split(number, tier).Slot));
    }

    /// <summary>How many lie before each slot, from how many lie in each.</summary>
    public static int[] Sums(int[] counts)
    {
        var (sums, sum) = (new int[counts.Length], 0);
        for (var slot = 0; slot < counts.Length; slot++)
            (sums[slot], sum) = (sum, sum + counts[slot]);
        return sums;
    }

    private static (int Block, int Slot) Split(int number, int tier) => (number >> (6 * (tier + 1)), (number >> (6 * tier)) & (Slots - 1));
}
