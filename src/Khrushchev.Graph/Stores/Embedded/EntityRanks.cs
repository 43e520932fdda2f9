using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded;

/// <summary>
/// Numbers entities from the most significant on, of equal ones by id. What holds ranks is in the order of answers as it stands: the first
/// so many are the smallest numbers, and nothing needs to be looked up in order to compare two.
/// </summary>
internal sealed class EntityRanks
{
    private readonly int[] places;
    private readonly int[] ranks;

    public EntityRanks(GraphSnapshot snapshot)
    {
        places = new int[snapshot.Entities.Length];
        ranks = new int[places.Length];
        var keys = new long[places.Length];
        for (var place = 0; place < keys.Length; place++)
            keys[place] = (-(long)snapshot.Entities[place].Head.Significance << 32) + place;
        Array.Sort(keys);
        for (var rank = 0; rank < keys.Length; rank++)
        {
            places[rank] = (int)(uint)keys[rank];
            ranks[places[rank]] = rank;
        }
    }

    public int Count => places.Length;

    /// <summary>The entity's place in <see cref="GraphSnapshot.Entities"/>.</summary>
    public int PlaceAt(int rank) => places[rank];

    public int RankOf(int place) => ranks[place];
}
