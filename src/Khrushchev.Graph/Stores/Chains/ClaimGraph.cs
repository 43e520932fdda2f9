using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Stores.Chains;

/// <summary>Claims numbered by id (ordinal), their ends numbered as they come.</summary>
internal sealed class ClaimGraph
{
    private readonly Dictionary<EntityId, int> places = [];
    private readonly List<List<int>> outgoing = [];

    public ClaimGraph(IEnumerable<Relation> claims)
    {
        Claims = [.. claims];
        Array.Sort(Claims, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        To = new int[Claims.Length];
        for (var i = 0; i < Claims.Length; i++)
        {
            outgoing[Place(Claims[i].From)].Add(i);
            To[i] = Place(Claims[i].To);
        }
    }

    public Relation[] Claims { get; }

    /// <summary>Where each claim ends.</summary>
    public int[] To { get; }

    public int Places => outgoing.Count;

    /// <summary>Claims that start here, ascending.</summary>
    public List<int> Outgoing(int place) => outgoing[place];

    public bool TryPlace(EntityId id, out int place) => places.TryGetValue(id, out place);

    private int Place(EntityId id)
    {
        if (!places.TryGetValue(id, out var place))
        {
            places.Add(id, place = outgoing.Count);
            outgoing.Add([]);
        }
        return place;
    }
}
