using System.Numerics;

namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>
/// Which of a lane's distinct first days a row has taken: a bitmap with one summary bit a word, so the next taken one is found in a
/// few steps however sparse the row is.
/// </summary>
internal sealed class DaySet(int count)
{
    private readonly ulong[] words = new ulong[(count + 63) / 64];
    private readonly ulong[] summary = new ulong[(count + 4095) / 4096];

    public void Clear()
    {
        Array.Clear(words);
        Array.Clear(summary);
    }

    /// <summary>Adds from first to last, both inclusive.</summary>
    public void AddRange(int first, int last)
    {
        for (var word = first >> 6; word <= last >> 6; word++)
        {
            var from = word == first >> 6 ? first & 63 : 0;
            var to = word == last >> 6 ? last & 63 : 63;
            words[word] |= (ulong.MaxValue << from) & (ulong.MaxValue >> (63 - to));
            summary[word >> 6] |= 1UL << (word & 63);
        }
    }

    /// <summary>The first taken one that is not before this, or -1.</summary>
    public int Next(int from)
    {
        var word = from >> 6;
        var here = words[word] & (ulong.MaxValue << (from & 63));
        if (here != 0)
            return (word << 6) + BitOperations.TrailingZeroCount(here);
        word = NextWord(word + 1);
        return word < 0 ? -1 : (word << 6) + BitOperations.TrailingZeroCount(words[word]);
    }

    private int NextWord(int from)
    {
        if (from >= words.Length)
            return -1;
        var mask = ulong.MaxValue << (from & 63);
        for (var i = from >> 6; i < summary.Length; i++, mask = ulong.MaxValue)
        {
            if ((summary[i] & mask) is not 0 and var bits)
                return (i << 6) + BitOperations.TrailingZeroCount(bits);
        }
        return -1;
    }
}
