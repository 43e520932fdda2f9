namespace Khrushchev.Graph.Stores.Chains;

/// <summary>Some claims, numbered anew in their order, with their ends numbered as they come.</summary>
internal sealed class ClaimGraph
{
    private readonly Dictionary<int, int> places;
    private readonly int[] starts;
    private readonly int[] outgoing;

    /// <param name="claims">By number, each once.</param>
    public ClaimGraph(ReadOnlySpan<ChainClaim> claims)
    {
        places = new Dictionary<int, int>(claims.Length);
        (Numbers, To, Strength) = (new int[claims.Length], new int[claims.Length], new int[claims.Length]);
        var from = new int[claims.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            (Numbers[i], Strength[i]) = (claims[i].Number, claims[i].Strength);
            (from[i], To[i]) = (Place(claims[i].From), Place(claims[i].To));
        }
        (starts, outgoing) = (new int[Places + 1], new int[claims.Length]);
        foreach (var place in from)
            starts[place + 1]++;
        for (var place = 0; place < Places; place++)
            starts[place + 1] += starts[place];
        var next = starts[..Places];
        for (var i = 0; i < from.Length; i++)
            outgoing[next[from[i]]++] = i;
    }

    /// <summary><see cref="ChainClaim.Number"/> of each claim.</summary>
    public int[] Numbers { get; }

    /// <summary>Where each claim ends.</summary>
    public int[] To { get; }

    /// <summary>How strong each claim is.</summary>
    public int[] Strength { get; }

    public int Places => places.Count;

    /// <summary>Claims that start here, ascending.</summary>
    public ReadOnlySpan<int> Outgoing(int place) => outgoing.AsSpan(starts[place], starts[place + 1] - starts[place]);

    /// <summary>The place of a thing; false where no claim starts or ends there.</summary>
    public bool TryPlace(int thing, out int place) => places.TryGetValue(thing, out place);

    private int Place(int thing)
    {
        if (!places.TryGetValue(thing, out var place))
            places.Add(thing, place = places.Count);
        return place;
    }
}
