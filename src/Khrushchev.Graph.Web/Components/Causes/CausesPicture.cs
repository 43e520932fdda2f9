using System.Collections.Immutable;
using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>What the view shows: the part of a closure that fits, laid out, and what lies behind it.</summary>
public sealed class CausesPicture
{
    private readonly ILookup<EntityId, Relation> onward;
    private readonly HashSet<EntityId> shown;

    internal CausesPicture(GraphSlice closure, GraphSlice part, CausalMap map, CardShape shape, CausalDirection direction)
    {
        (Closure, Map, Shape, Direction) = (closure, map, shape, direction);
        onward = CausesSelection.Onward(closure, direction);
        shown = [.. map.Cards.Select(c => c.Entity.Id)];
        Shown = part;
    }

    /// <summary>Everything known, shown or not.</summary>
    public GraphSlice Closure { get; }

    /// <summary>What is on the map.</summary>
    public GraphSlice Shown { get; }

    /// <summary>Where it lies.</summary>
    public CausalMap Map { get; }

    /// <summary>Towards causes or effects.</summary>
    public CausalDirection Direction { get; }

    /// <summary>What is explained.</summary>
    public EntityHead Root => Closure.Nodes[0];

    /// <summary>The deepest step that is known.</summary>
    public int Deepest => Closure.Steps.Max();

    /// <summary>The deepest step that is shown.</summary>
    public int Depth => Shown.Steps.Max();

    /// <summary>Whether anything known rests on what is explained, which a map of its causes does not show.</summary>
    public bool RootLedOn { get; internal set; }

    /// <summary>Whether the direct causes (or effects) are shown by role, and not by time.</summary>
    public bool ByRole { get; init; }

    /// <summary>The sentence on a card, or null.</summary>
    public Func<EntityId, string?> Reason { get; init; } = _ => null;

    /// <summary>How the cards are cut.</summary>
    public CardShape Shape { get; }

    /// <summary>Whether a card is on the map.</summary>
    public bool Shows(EntityId id) => shown.Contains(id);

    /// <summary>Whether a claim's arrow is on the map.</summary>
    public bool Draws(Relation claim) => shown.Contains(claim.From) && shown.Contains(claim.To) && (!ByRole || Near(claim) == Root.Id);

    /// <summary>Claims that lead further from a card, shown or not, in the order they are told.</summary>
    public IEnumerable<Relation> Onward(EntityId id) => onward[id];

    /// <summary>How many causes (or effects) of a card are known but not shown.</summary>
    public int Hidden(EntityId id) => onward[id].Select(r => r.Other(id)).Distinct().Count(o => !shown.Contains(o));

    /// <summary>The head of anything known.</summary>
    public EntityHead Head(EntityId id) => Map.Find(id)?.Entity ?? Closure.Nodes.First(n => n.Id == id);

    /// <summary>The end of a claim that is nearer to what is explained.</summary>
    public EntityId Near(Relation claim) => Direction == CausalDirection.Causes ? claim.To : claim.From;

    /// <summary>The fewest claims that join a card on the map to what is explained, from the card on; empty for that itself.</summary>
    public ImmutableArray<Relation> Chain(EntityId id) => CausesSelection.Chain(onward, Root.Id, id, shown.Contains);
}
