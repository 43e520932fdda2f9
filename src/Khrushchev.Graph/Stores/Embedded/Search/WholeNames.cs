namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>Who may be called exactly so: names by hash, then by rank.</summary>
internal sealed class WholeNames
{
    private readonly int[] hashes;
    private readonly int[] owners;

    /// <param name="names">Hash of each folded name, and its owner's rank.</param>
    public WholeNames(List<(int Hash, int Owner)> names)
    {
        hashes = new int[names.Count];
        owners = new int[names.Count];
        var keys = new long[names.Count];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((long)names[i].Hash << 32) + names[i].Owner;
        Array.Sort(keys);
        for (var i = 0; i < keys.Length; i++)
            (hashes[i], owners[i]) = ((int)(keys[i] >> 32), (int)keys[i]);
    }

    public static int Hash(string folded) => string.GetHashCode(folded, StringComparison.Ordinal);

    /// <summary>Ranks of all that have a name with this hash, ascending; of the name itself but for rare collisions.</summary>
    public ReadOnlySpan<int> Owners(int hash) => owners.AsSpan()[Before(hash)..Before(hash + 1L)];

    private int Before(long hash)
    {
        var (low, high) = (0, hashes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hashes[middle] < hash)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
