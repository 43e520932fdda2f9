using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>Chooses what of a closure is shown and how its cards are cut, so that they are as large as the page allows.</summary>
internal static class CausesDrawing
{
    private const int LeastRoom = 6;
    private const double WidestCard = 240;

    // Narrower cards let more columns onto the page, until a word breaks.
    private static readonly double[] Widths = [WidestCard, 208, 182, 164, 150];

    // With a sentence on each.
    private static readonly double[] Roomy = [360, 320, 280, 250];

    /// <summary>
    /// Lays out what fits: as many cards as the page shows well. Only a depth that was asked for, cards that were opened, or direct causes in
    /// too many columns make it larger than the page.
    /// </summary>
    public static CausesPicture Of(GraphSlice closure, CausalDirection direction, CausesExtent extent, CausesRoom room)
    {
        if (extent.ByRole)
            return ByRole(closure, direction, room);
        for (var cards = CausesSelection.UsualRoom; ; cards -= 2)
        {
            var part = extent.Whole ? closure : CausesSelection.Of(closure, direction, extent, cards);
            var (map, shape) = Largest(part.Nodes, room, extent.Whole, measures => CausalLayout.Of(part, measures));
            if (extent.Whole || !extent.IsFree || !room.IsPage || cards <= LeastRoom || room.Holds(map))
                return new CausesPicture(closure, part, map, shape, direction);
        }
    }

    /// <summary>The map with the largest type that fits; where none fits, the one that needs the least scrolling.</summary>
    public static (CausalMap Map, CardShape Shape) Largest(
        IReadOnlyCollection<EntityHead> heads, CausesRoom room, bool whole, Func<CausalLayoutOptions, CausalMap> layout)
    {
        if (Best(Widths, heads, room, whole, layout) is var (found, cut))
            return (found, cut);
        // A title longer than any card is wide; the style sheet breaks its words.
        var last = new CardShape(WidestCard, 130, 15);
        return (layout(room.Measures(last, whole)), last);
    }

    private static (CausalMap Map, CardShape Shape)? Best(
        double[] widths, IReadOnlyCollection<EntityHead> heads, CausesRoom room, bool whole, Func<CausalLayoutOptions, CausalMap> layout,
        Func<EntityId, string?>? reason = null)
    {
        (CausalMap Map, CardShape Shape, double Worth)? best = null;
        foreach (var width in widths)
        {
            if (CardShape.Of(width, heads, room.LeastScale, room.LeastDate, reason) is not { } shape)
                continue;
            var map = layout(room.Measures(shape, whole));
            var worth = room.Holds(map) ? map.Scale : -map.Width * map.Height;
            if (best is null || worth > best.Value.Worth)
                best = (map, shape, worth);
        }
        return best is var (map1, shape1, _) ? (map1, shape1) : null;
    }

    // With the reasons on the cards where the page holds them: the whole argument at a glance.
    private static CausesPicture ByRole(GraphSlice closure, CausalDirection direction, CausesRoom room)
    {
        var root = closure.Nodes[0].Id;
        var part = CausesSelection.Direct(closure, direction);
        var onward = CausesSelection.Onward(closure, direction)[root].ToLookup(r => r.Other(root));
        string? Reason(EntityId id) => onward[id].FirstOrDefault()?.Claim!.Because;
        CausalMap Layout(CausalLayoutOptions measures) => CausalLayout.ByRole(part, root, direction, measures);
        if (Best(Roomy, part.Nodes, room, whole: false, Layout, Reason) is var (argued, wide) && room.Holds(argued))
            return new CausesPicture(closure, part, argued, wide, direction) { ByRole = true, Reason = Reason };
        var (map, shape) = Largest(part.Nodes, room, whole: false, Layout);
        return new CausesPicture(closure, part, map, shape, direction) { ByRole = true };
    }
}
