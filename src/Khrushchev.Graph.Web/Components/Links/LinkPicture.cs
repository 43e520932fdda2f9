using System.Collections.Immutable;
using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;
using Khrushchev.Graph.Web.Components.Causes;

namespace Khrushchev.Graph.Web.Components.Links;

/// <summary>The chains between two things, told and drawn: one map for all of them, whichever is looked at.</summary>
public sealed class LinkPicture
{
    private readonly Dictionary<EntityId, EntityHead> heads;

    private LinkPicture(ImmutableArray<LinkChain> chains, Dictionary<EntityId, EntityHead> heads, CausalMap map, CardShape shape) =>
        (Chains, this.heads, Map, Shape) = (chains, heads, map, shape);

    /// <summary>The chains, best explained first; never empty.</summary>
    public ImmutableArray<LinkChain> Chains { get; }

    /// <summary>All of them on one map.</summary>
    public CausalMap Map { get; }

    /// <summary>How the cards are cut.</summary>
    public CardShape Shape { get; }

    /// <summary>Where the chains start.</summary>
    public EntityHead From => Head(Chains[0].Chain.Things[0]);

    /// <summary>Where they end.</summary>
    public EntityHead To => Head(Chains[0].Chain.Things[^1]);

    /// <summary>Tells and lays out the first so many chains of an answer, which has at least one.</summary>
    internal static LinkPicture Of(PathsSlice slice, int most, ImmutableArray<Reading> readings, CausesRoom room)
    {
        var heads = slice.Nodes.ToDictionary(n => n.Id);
        var chains = CausalChain.Of(slice).Take(most).Select((c, i) => new LinkChain(
            i + 1, c, [.. c.Things[1..^1].Select(id => heads[id])], ChainSentences.Of(c, slice.Nodes, readings))).ToImmutableArray();
        var things = chains.SelectMany(c => c.Chain.Things).Distinct().Select(id => heads[id]).ToImmutableArray();
        var part = new GraphSlice(things, [.. things.Select(_ => 0)], [.. chains.SelectMany(c => c.Claims).DistinctBy(r => r.Id)], 0, false);
        var (map, shape) = CausesDrawing.Largest(things, room, whole: false, measures => CausalLayout.Of(part, measures));
        return new LinkPicture(chains, heads, map, shape);
    }

    /// <summary>The head of anything on a chain.</summary>
    public EntityHead Head(EntityId id) => heads[id];

    /// <summary>The map with one chain lit and the others faded.</summary>
    internal MapLook Look(LinkChain lit)
    {
        var claims = MapLook.Ids(lit.Claims);
        return new MapLook
        {
            Ends = [From.Id, To.Id],
            Lit = claims,
            Faded = [.. Map.Edges.Select(e => e.Relation.Id).Where(id => !claims.Contains(id))],
            FadedCards = [.. Map.Cards.Select(c => c.Entity.Id).Where(id => !lit.Chain.Things.Contains(id))],
        };
    }

    /// <summary>The first chain that comes by a thing, the one that is looked at before others.</summary>
    public LinkChain? Through(EntityId id, LinkChain first) =>
        first.Chain.Things.Contains(id) ? first : Chains.FirstOrDefault(c => c.Chain.Things.Contains(id));
}
