using System.Numerics;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>
/// Days that a thing covers as <c>firstDay</c>, <c>lastDay</c> and <c>reach</c>, the class of its length: a thing of class r lasts at most
/// 4^r days, so what touches a window begins between 4^r days before it and its end. One range of an index for each class then finds all that
/// touches a window, however long some things last.
/// </summary>
internal static class SpanMapping
{
    /// <summary>The highest class, which holds what has open ends: 4^16 days are more than there are.</summary>
    private const int Endless = 16;

    public static void Write(PropertyMap properties, int firstDay, int lastDay)
    {
        properties.Set("firstDay", firstDay);
        properties.Set("lastDay", lastDay);
        properties.Set("reach", Reach(firstDay, lastDay));
    }

    /// <summary>For a window that starts at a day: each class with the first day on which a thing of it can begin and still touch the window.</summary>
    public static List<List<long>> Reaches(int from) =>
        [.. Enumerable.Range(0, Endless + 1).Select(reach => new List<long> { reach, from - (1L << (2 * reach)) })];

    /// <summary>The class for days from first to last, both inclusive.</summary>
    public static int Reach(int firstDay, int lastDay)
    {
        var days = (ulong)((long)lastDay - firstDay);
        return Math.Min(Endless, days <= 1 ? 0 : (BitOperations.Log2(days - 1) / 2) + 1);
    }
}
