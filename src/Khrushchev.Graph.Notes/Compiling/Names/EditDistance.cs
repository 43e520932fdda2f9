namespace Khrushchev.Graph.Notes.Compiling.Names;

/// <summary>How many letters must change: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The distance, or a number above <paramref name="limit"/> as soon as it is sure to exceed it.</summary>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        int[] before = new int[b.Length + 1], last = new int[b.Length + 1], row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                best = Math.Min(best, row[j]);
            }
            if (best > limit)
                return limit + 1;
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}
