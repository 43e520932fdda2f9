using System.Collections.Immutable;
using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>What the view shows: the part of a closure that fits, laid out, and what lies behind it.</summary>
public sealed class CausesPicture
{
    private const int LeastRoom = 6;

    private readonly ILookup<EntityId, Relation> onward;
    private readonly HashSet<EntityId> shown;

    private CausesPicture(GraphSlice closure, GraphSlice part, CausalMap map, CausalDirection direction)
    {
        (Closure, Shown, Map, Direction) = (closure, part, map, direction);
        onward = CausesSelection.Onward(closure, direction);
        shown = [.. part.Nodes.Select(n => n.Id)];
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

    /// <summary>How many of the causes (or effects) are known but not shown.</summary>
    public int Beyond => Shown.NodesLeftOut;

    /// <summary>The deepest step that is known.</summary>
    public int Deepest => Closure.Steps.Max();

    /// <summary>Lines of a card's title.</summary>
    public int TitleLines { get; private init; }

    /// <summary>
    /// Lays out what fits: as many cards as the page shows well, narrower ones before fewer. Only a depth that was asked for, cards that
    /// were opened, or direct causes in too many columns make it larger than the page.
    /// </summary>
    internal static CausesPicture Of(GraphSlice closure, CausalDirection direction, int? depth, ImmutableArray<EntityId> opened, CausesRoom room)
    {
        var free = depth is null && opened.IsEmpty;
        for (var cards = CausesSelection.UsualRoom; ; cards -= 2)
        {
            var part = CausesSelection.Of(closure, direction, depth ?? CausesSelection.UsualDepth, opened, cards);
            foreach (var shape in CausesRoom.Shapes)
            {
                var map = CausalLayout.Of(part, room.Measures(shape));
                if (room.Holds(map) || (shape == CausesRoom.Shapes[^1] && (!free || cards <= LeastRoom)))
                    return new CausesPicture(closure, part, map, direction) { TitleLines = shape.Lines };
            }
        }
    }

    /// <summary>Whether a card is on the map.</summary>
    public bool Shows(EntityId id) => shown.Contains(id);

    /// <summary>Claims that lead further from a card, shown or not, in the order they are told.</summary>
    public IEnumerable<Relation> Onward(EntityId id) => onward[id];

    /// <summary>How many causes (or effects) of a card are known but not shown.</summary>
    public int Hidden(EntityId id) => onward[id].Select(r => r.Other(id)).Distinct().Count(o => !shown.Contains(o));

    /// <summary>The head of anything known.</summary>
    public EntityHead Head(EntityId id) => Map.Find(id)?.Entity ?? Closure.Nodes.First(n => n.Id == id);

    /// <summary>The fewest claims that join a card on the map to what is explained, from the card on; empty for that itself.</summary>
    public ImmutableArray<Relation> Chain(EntityId id)
    {
        var from = new Dictionary<EntityId, Relation?> { [Root.Id] = null };
        var queue = new Queue<EntityId>([Root.Id]);
        while (!from.ContainsKey(id) && queue.TryDequeue(out var next))
        {
            foreach (var claim in onward[next].Where(r => shown.Contains(r.Other(next)) && from.TryAdd(r.Other(next), r)))
                queue.Enqueue(claim.Other(next));
        }
        var chain = ImmutableArray.CreateBuilder<Relation>();
        for (var at = id; from.GetValueOrDefault(at) is { } claim; at = claim.Other(at))
            chain.Add(claim);
        return chain.ToImmutable();
    }
}
