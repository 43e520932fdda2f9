using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>
/// Chooses what of a large closure is shown: everything one step away as far as there is room, then behind each of these in turn its
/// first cause in the order in which causes are told, so that no direct cause is left without a story of its own.
/// </summary>
internal static class CausesSelection
{
    /// <summary>Steps that are shown where the address names none.</summary>
    public const int UsualDepth = 2;

    /// <summary>Cards that a page shows well.</summary>
    public const int UsualRoom = 14;

    private const int LeastBehind = 2;
    private const int AddedPerStep = 4;
    private const int AddedPerOpened = 6;
    private const int MostCards = 48;

    /// <summary>The part of the closure to show; the start is always in it.</summary>
    /// <param name="closure">All causes or effects of its first node.</param>
    /// <param name="direction">Which way it goes.</param>
    /// <param name="extent">What was asked for.</param>
    /// <param name="room">About how many cards two steps may have.</param>
    public static GraphSlice Of(GraphSlice closure, CausalDirection direction, CausesExtent extent, int room = UsualRoom)
    {
        var onward = Onward(closure, direction);
        var root = closure.Nodes[0].Id;
        var chosen = new HashSet<EntityId> { root };
        List<EntityId> step = [root];
        for (var s = 1; s <= (extent.Depth ?? UsualDepth) && step.Count > 0; s++)
            step = Add(step, onward, chosen, s == 1 ? room - 1 : s == UsualDepth ? Math.Max(LeastBehind, room - chosen.Count) : AddedPerStep);
        if (extent.Kept is { } kept)
            chosen.UnionWith(Chain(onward, root, kept, _ => true).SelectMany(r => new[] { r.From, r.To }));
        foreach (var id in extent.Opened.Where(chosen.Contains))
            Add([id], onward, chosen, Math.Min(AddedPerOpened, MostCards - chosen.Count));
        return Part(closure, chosen);
    }

    /// <summary>The start and what is one step away.</summary>
    public static GraphSlice Direct(GraphSlice closure, CausalDirection direction)
    {
        var root = closure.Nodes[0].Id;
        return Part(closure, [root, .. Onward(closure, direction)[root].Select(r => r.Other(root))]);
    }

    /// <summary>The fewest claims from a card to the root, the card's own first; empty where none are known or it is the root.</summary>
    public static ImmutableArray<Relation> Chain(ILookup<EntityId, Relation> onward, EntityId root, EntityId id, Func<EntityId, bool> through)
    {
        var from = new Dictionary<EntityId, Relation?> { [root] = null };
        var queue = new Queue<EntityId>([root]);
        while (!from.ContainsKey(id) && queue.TryDequeue(out var next))
        {
            foreach (var claim in onward[next].Where(r => through(r.Other(next)) && from.TryAdd(r.Other(next), r)))
                queue.Enqueue(claim.Other(next));
        }
        var chain = ImmutableArray.CreateBuilder<Relation>();
        for (var at = id; from.GetValueOrDefault(at) is { } claim; at = claim.Other(at))
            chain.Add(claim);
        return chain.ToImmutable();
    }

    /// <summary>The claims that lead on from each card, in the order they are told.</summary>
    public static ILookup<EntityId, Relation> Onward(GraphSlice slice, CausalDirection direction) => slice.Relations
        .Where(r => r.Claim is not null && r.From != r.To)
        .OrderBy(r => r, ClaimOrder.Instance)
        .ToLookup(r => direction == CausalDirection.Causes ? r.To : r.From);

    // In turns: each card brings its first claim, then each its second, until there is no room.
    private static List<EntityId> Add(List<EntityId> cards, ILookup<EntityId, Relation> onward, HashSet<EntityId> chosen, int room)
    {
        var waiting = cards.Select(id => new Queue<EntityId>(onward[id].Select(r => r.Other(id)))).ToList();
        var added = new List<EntityId>();
        while (waiting.Count > 0)
        {
            foreach (var queue in waiting)
            {
                while (added.Count < room && queue.TryDequeue(out var next))
                {
                    if (!chosen.Add(next))
                        continue;
                    added.Add(next);
                    break;
                }
            }
            if (added.Count >= room)
                break;
            waiting.RemoveAll(q => q.Count == 0);
        }
        return added;
    }

    private static GraphSlice Part(GraphSlice closure, HashSet<EntityId> chosen)
    {
        var kept = Enumerable.Range(0, closure.Nodes.Length).Where(i => chosen.Contains(closure.Nodes[i].Id)).ToArray();
        return closure with
        {
            Nodes = [.. kept.Select(i => closure.Nodes[i])],
            Steps = [.. kept.Select(i => closure.Steps[i])],
            Relations = [.. closure.Relations.Where(r => chosen.Contains(r.From) && chosen.Contains(r.To))],
            NodesLeftOut = closure.NodesLeftOut + closure.Nodes.Length - kept.Length,
        };
    }
}
