using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Web.Components.Shared;
using Khrushchev.Graph.Web.Components.Timeline.Scenes;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>Travels along causes and effects by key: to the first one, then on from there, or to the next one beside it.</summary>
internal sealed class CausalTravel
{
    private (EntityId Origin, EntityId At, bool Effects, int Index)? last;

    /// <summary>The thing whose causes or effects a step chooses from.</summary>
    /// <param name="from">Where the keyboard is.</param>
    /// <param name="effects">Towards effects.</param>
    /// <param name="beside">To the next one beside the one that was reached, instead of on from there.</param>
    public EntityId Origin(EntityId from, bool effects, bool beside) => Continues(from, effects, beside) ? last!.Value.Origin : from;

    /// <summary>One step; null where there is nothing to go to.</summary>
    /// <param name="from">As in <see cref="Origin"/>.</param>
    /// <param name="origin">Details of <see cref="Origin"/>.</param>
    /// <param name="effects">As in <see cref="Origin"/>.</param>
    /// <param name="beside">As in <see cref="Origin"/>.</param>
    public TravelStep? Step(EntityId from, EntityDetail origin, bool effects, bool beside)
    {
        var claims = FocusArcs.Claims(origin, effects);
        if (claims.IsEmpty)
            return null;
        var index = Continues(from, effects, beside) ? (last!.Value.Index + 1) % claims.Length : 0;
        var (claim, other) = claims[index];
        last = (origin.Entity.Id, other.Id, effects, index);
        var noun = Words.Count(claims.Length, effects ? "effect" : "cause");
        return new TravelStep(other, $"{Words.Of(claim.Claim!.Role)}, {index + 1} of {noun}: {other.Title}, {other.Date!.ToWords()}");
    }

    private bool Continues(EntityId from, bool effects, bool beside) => beside && last is { } l && l.At == from && l.Effects == effects;
}

/// <summary>Where a step leads, and how it is announced.</summary>
internal sealed record TravelStep(EntityHead To, string Words);
