using System.Collections.Frozen;
using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Reasoning;

namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>A cause map, laid out: equal slices and options give equal maps, on every machine. Lengths are logical pixels.</summary>
public sealed class CausalMap
{
    private readonly FrozenDictionary<EntityId, CausalCard> byId;
    private readonly ILookup<EntityId, CausalEdge> causes;
    private readonly ILookup<EntityId, CausalEdge> effects;
    private readonly FrozenDictionary<(int Layer, int Row), CausalCard> byPlace;

    internal CausalMap(
        double width, double height, double scale, ImmutableArray<CausalLayer> layers,
        ImmutableArray<CausalCard> cards, ImmutableArray<CausalEdge> edges, int crossings)
    {
        (Width, Height, Scale, Layers, Cards, Edges, Crossings) = (width, height, scale, layers, cards, edges, crossings);
        byId = cards.ToFrozenDictionary(c => c.Entity.Id);
        byPlace = cards.ToFrozenDictionary(c => (c.Layer, c.Row));
        var nearestFirst = edges.OrderBy(e => e.Relation, ClaimOrder.Instance).ToList();
        causes = nearestFirst.ToLookup(e => e.Relation.To);
        effects = nearestFirst.ToLookup(e => e.Relation.From);
    }

    /// <summary>Width of everything.</summary>
    public double Width { get; }

    /// <summary>Height of everything but the headings, which are the page's.</summary>
    public double Height { get; }

    /// <summary>How many pixels of the screen to a logical pixel make the map fill its viewport, within the limits of the options.</summary>
    public double Scale { get; }

    /// <summary>Columns from left to right.</summary>
    public ImmutableArray<CausalLayer> Layers { get; }

    /// <summary>Cards in an order that is right to read aloud: by column, then first possible day, then id; so never a certainly later one first.</summary>
    public ImmutableArray<CausalCard> Cards { get; }

    /// <summary>Arrows, by relation id.</summary>
    public ImmutableArray<CausalEdge> Edges { get; }

    /// <summary>How often arrows cross between columns.</summary>
    public int Crossings { get; }

    /// <summary>The card of an entity, or null.</summary>
    public CausalCard? Find(EntityId id) => byId.GetValueOrDefault(id);

    /// <summary>Arrows into a card, in the order of <see cref="ClaimOrder"/>.</summary>
    public IEnumerable<CausalEdge> CausesOf(EntityId id) => causes[id];

    /// <summary>Arrows out of a card, in the same order.</summary>
    public IEnumerable<CausalEdge> EffectsOf(EntityId id) => effects[id];

    /// <summary>The card a step leads to, or null where there is none.</summary>
    public EntityId? Next(EntityId id, CausalMove move) => move switch
    {
        CausalMove.Cause => causes[id].FirstOrDefault()?.Relation.From,
        CausalMove.Effect => effects[id].FirstOrDefault()?.Relation.To,
        _ when Find(id) is { } card => byPlace.GetValueOrDefault((card.Layer, card.Row + (move == CausalMove.Up ? -1 : 1)))?.Entity.Id,
        _ => null,
    };
}
