using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;

namespace Khrushchev.Graph.Web.Components.Timeline.Scenes;

/// <summary>Causes and effects of one thing that have a date, so that the timeline can draw an arc to them.</summary>
internal static class FocusArcs
{
    /// <summary>At most so many arcs; the best explained stay.</summary>
    public const int Most = 30;

    /// <summary>Claims that start or end at the thing, as <see cref="ClaimOrder"/> tells them, with the other end; only dated ones.</summary>
    /// <param name="detail">The thing with its relations.</param>
    /// <param name="effects">Towards effects instead of causes.</param>
    public static ImmutableArray<(Relation Claim, EntityHead Other)> Claims(EntityDetail detail, bool effects)
    {
        var id = detail.Entity.Id;
        var others = detail.Others.ToDictionary(o => o.Id);
        return
        [
            .. detail.Relations.Where(r => r.Type == RelationType.LedTo && (effects ? r.From : r.To) == id)
                .Order(ClaimOrder.Instance).Select(r => (r, Other: others.GetValueOrDefault(r.Other(id))))
                .Where(p => p.Other is { Date: not null } && CanBeDrawn(p.Other)).Select(p => (p.r, p.Other!)),
        ];
    }

    /// <summary>The arcs of the thing: those that arrive, then those that leave.</summary>
    public static ImmutableArray<(SceneArc Arc, EntityHead Other)> Of(EntityDetail detail) =>
    [
        .. Claims(detail, effects: false).Select(c => (Arc(c.Claim, incoming: true), c.Other))
            .Concat(Claims(detail, effects: true).Select(c => (Arc(c.Claim, incoming: false), c.Other))).Take(Most),
    ];

    /// <summary>Whether a thing of this kind stands on the timeline once it has a date. Lives and institutions are no marks.</summary>
    public static bool CanBeDrawn(EntityHead head) =>
        head is { Date: not null, Kind: EntityKind.Event or EntityKind.Policy or EntityKind.Document or EntityKind.Idea };

    private static SceneArc Arc(Relation relation, bool incoming)
    {
        var claim = relation.Claim!;
        var line = claim.Role switch { CausalRole.LongTerm => "dotted", CausalRole.ShortTerm => "dashed", _ => "solid" };
        return new SceneArc(relation.From.Value, relation.To.Value, incoming, line, claim.Strength, claim.Effect == CausalEffect.Hinders, relation.Evidence.IsEmpty);
    }
}
