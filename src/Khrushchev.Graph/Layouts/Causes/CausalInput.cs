using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>A slice as integers: nodes in the order of ids, claims in the order of theirs, so that the order of the slice never shows.</summary>
internal sealed class CausalInput
{
    private CausalInput(ImmutableArray<EntityHead> nodes, ImmutableArray<Relation> claims, CausalArc[] arcs) =>
        (Nodes, Claims, Arcs) = (nodes, claims, arcs);

    public ImmutableArray<EntityHead> Nodes { get; }

    /// <summary>Claims between two different nodes of the slice; what leads to itself cannot be drawn from left to right.</summary>
    public ImmutableArray<Relation> Claims { get; }

    /// <summary>One for each claim, in its direction.</summary>
    public CausalArc[] Arcs { get; }

    public static CausalInput Of(GraphSlice slice)
    {
        var nodes = slice.Nodes.OrderBy(n => n.Id).ToImmutableArray();
        var index = nodes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var claims = slice.Relations
            .Where(r => r.Claim is not null && r.From != r.To && index.ContainsKey(r.From) && index.ContainsKey(r.To))
            .OrderBy(r => r.Id, StringComparer.Ordinal).ToImmutableArray();
        return new CausalInput(nodes, claims, [.. claims.Select(r => new CausalArc(index[r.From], index[r.To]))]);
    }
}

/// <summary>An arc between two nodes.</summary>
/// <param name="From">Its tail.</param>
/// <param name="To">Its head.</param>
/// <param name="Fixed">Whether it may never be turned round.</param>
internal readonly record struct CausalArc(int From, int To, bool Fixed = false);
