using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;

namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>A cause map as a nested list: the same claims, in the order of <see cref="ClaimOrder"/>, readable without a picture.</summary>
/// <param name="Root">What is explained, or whose effects are told.</param>
/// <param name="Direction">Which way the list goes.</param>
/// <param name="Items">Its direct causes or effects.</param>
public sealed record CausalOutline(EntityHead Root, CausalDirection Direction, ImmutableArray<OutlineItem> Items)
{
    /// <summary>The outline of everything that the root reaches within the slice.</summary>
    /// <exception cref="ArgumentException">The root is not in the slice.</exception>
    public static CausalOutline Of(GraphSlice slice, EntityId root, CausalDirection direction)
    {
        var heads = slice.Nodes.ToDictionary(n => n.Id);
        if (!heads.TryGetValue(root, out var head))
            throw new ArgumentException($"'{root}' is not in the slice.", nameof(root));
        var claims = slice.Relations
            .Where(r => r.Claim is not null && r.From != r.To && heads.ContainsKey(r.From) && heads.ContainsKey(r.To))
            .OrderBy(r => r, ClaimOrder.Instance)
            .ToLookup(r => direction == CausalDirection.Causes ? r.To : r.From);
        return new CausalOutline(head, direction, Below(root, claims, heads, [root]));
    }

    private static ImmutableArray<OutlineItem> Below(
        EntityId id, ILookup<EntityId, Relation> claims, Dictionary<EntityId, EntityHead> heads, HashSet<EntityId> told)
    {
        var items = ImmutableArray.CreateBuilder<OutlineItem>();
        foreach (var claim in claims[id])
        {
            var other = claim.Other(id);
            var first = told.Add(other);
            items.Add(new OutlineItem(
                claim, heads[other], SeeAbove: !first && claims.Contains(other), first ? Below(other, claims, heads, told) : []));
        }
        return items.ToImmutable();
    }
}

/// <summary>A line of an outline.</summary>
/// <param name="Claim">What joins it to the line it is indented under.</param>
/// <param name="Entity">The cause or effect.</param>
/// <param name="SeeAbove">It was told before with what lies below it, so that is not told again.</param>
/// <param name="Items">What lies below it.</param>
public sealed record OutlineItem(Relation Claim, EntityHead Entity, bool SeeAbove, ImmutableArray<OutlineItem> Items);
