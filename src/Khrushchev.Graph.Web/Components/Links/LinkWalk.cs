using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Components.Links;

/// <summary>Where somebody stands on a chain: on one of its claims, and on one end of it.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Place">The claim's place among the chain's claims, from 0.</param>
/// <param name="AtStart">Whether they stand on its cause, as at the chain's start.</param>
public sealed record LinkWalk(LinkChain Chain, int Place, bool AtStart)
{
    /// <summary>At the start of a chain, with its first claim told.</summary>
    public static LinkWalk Start(LinkChain chain) => new(chain, 0, true);

    /// <summary>On a thing of a chain, with the claim told that leads to it.</summary>
    public static LinkWalk To(LinkChain chain, EntityId id)
    {
        var place = chain.Claims.ToList().FindIndex(r => r.To == id);
        return place < 0 ? Start(chain) : new LinkWalk(chain, place, false);
    }

    /// <summary>The claim that is told.</summary>
    public Relation Claim => Chain.Claims[Place];

    /// <summary>The thing in focus.</summary>
    public EntityId At => AtStart ? Claim.From : Claim.To;

    /// <summary>On to the next thing; null at the end.</summary>
    public LinkWalk? Onward()
    {
        var next = AtStart ? Place : Chain.Claims.ToList().FindIndex(r => r.From == At);
        return next < 0 ? null : new LinkWalk(Chain, next, false);
    }

    /// <summary>Back to the thing before; null at the start.</summary>
    public LinkWalk? Back() => AtStart ? null : Claim.From == Chain.Chain.Things[0] ? Start(Chain) : To(Chain, Claim.From);

    /// <summary>To the claim before or after, round and round.</summary>
    public LinkWalk Step(int by) => new(Chain, (Place + by + Chain.Claims.Length) % Chain.Claims.Length, false);
}
