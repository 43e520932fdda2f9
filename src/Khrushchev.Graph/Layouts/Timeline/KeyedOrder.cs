namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>Sorts places by two numbers each, ties by place; many times faster than by a comparison, as a pyramid sorts all there
/// is.</summary>
internal static class KeyedOrder
{
    public static int[] By(int[] first, int[] second)
    {
        var (keys, places) = (new long[first.Length], new int[first.Length]);
        for (var i = 0; i < keys.Length; i++)
            (keys[i], places[i]) = (((long)first[i] << 32) | (uint)(second[i] ^ int.MinValue), i);
        Array.Sort(keys, places);
        for (int from = 0, to; from < keys.Length; from = to)
        {
            for (to = from + 1; to < keys.Length && keys[to] == keys[from];)
                to++;
            Array.Sort(places, from, to - from);
        }
        return places;
    }
}
