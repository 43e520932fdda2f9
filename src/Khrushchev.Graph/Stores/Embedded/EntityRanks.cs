using Khrushchev.Graph.Model;
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
    private readonly EntityHead[] heads;

    public EntityRanks(GraphSnapshot snapshot)
    {
        places = new int[snapshot.Entities.Length];
        ranks = new int[places.Length];
        var keys = new long[places.Length];
        for (var place = 0; place < keys.Length; place++)
            keys[place] = (-(long)snapshot.Entities[place].Head.Significance << 32) + place;
        Array.Sort(keys);
        heads = new EntityHead[places.Length];
        for (var rank = 0; rank < keys.Length; rank++)
        {
            var place = (int)(uint)keys[rank];
            (places[rank], ranks[place], heads[rank]) = (place, rank, snapshot.Entities[place].Head);
        }
    }

    public int Count => places.Length;

    /// <summary>The entity's place in <see cref="GraphSnapshot.Entities"/>.</summary>
    public int PlaceAt(int rank) => places[rank];

    /// <summary>What an answer carries of an entity, at hand without a look at the entity itself.</summary>
    public EntityHead HeadAt(int rank) => heads[rank];

    public int RankOf(int place) => ranks[place];
}
