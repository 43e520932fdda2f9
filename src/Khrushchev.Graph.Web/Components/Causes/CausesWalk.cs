using System.Collections.Immutable;
using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>Where somebody stands on a cause map and how they came there; every step gives a new one.</summary>
/// <param name="At">The card in focus.</param>
/// <param name="Claim">The claim in focus: how one came here, or null for the usual one.</param>
/// <param name="Trail">The claims walked from what is explained, so that the way back is the way one came.</param>
public sealed record CausesWalk(EntityId At, Relation? Claim, ImmutableList<Relation> Trail)
{
    /// <summary>At what is explained.</summary>
    public static CausesWalk Start(EntityId root) => new(root, null, []);

    /// <summary>The card from which the trail came here, or null at its start.</summary>
    public EntityId? CameFrom => Trail.IsEmpty ? null : Trail[^1].Other(At);

    /// <summary>On a card chosen by hand, which begins a new trail.</summary>
    public static CausesWalk Choose(EntityId id, CausesPicture picture) =>
        new(id, null, [.. picture.Chain(id).Take(1)]);

    /// <summary>Along a claim to its far end.</summary>
    public CausesWalk Along(Relation claim) => new(claim.Other(At), claim, Trail.Add(claim));

    /// <summary>On to a cause (or an effect, where these are shown): the first that is told; null where none is known.</summary>
    public CausesWalk? Onward(CausesPicture picture) =>
        picture.Onward(At).FirstOrDefault() is { } claim ? Along(claim) : null;

    /// <summary>Back the way one came or, without one, to the nearest card towards what is explained; null at the end.</summary>
    public CausesWalk? Back(CausesPicture picture)
    {
        if (CameFrom is { } before && picture.Shows(before))
            return new CausesWalk(before, Trail.Count > 1 ? Trail[^2] : null, Trail.RemoveAt(Trail.Count - 1));
        return picture.Chain(At).FirstOrDefault() is { } claim ? new CausesWalk(claim.Other(At), null, []) : null;
    }

    /// <summary>
    /// Up or down: among the causes of the card one came from, by their height on the map; without one, in the column. Null at the end.
    /// </summary>
    public CausesWalk? Beside(CausesPicture picture, bool down)
    {
        if (CameFrom is not { } from || !picture.Shows(from))
            return picture.Map.Next(At, down ? CausalMove.Down : CausalMove.Up) is { } next ? Choose(next, picture) : null;
        var siblings = Siblings(picture, from).OrderBy(r => picture.Map.Find(r.Other(from))!.Rect.Y)
            .ThenBy(r => picture.Map.Find(r.Other(from))!.Layer).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        var place = siblings.FindIndex(r => r.Id == Trail[^1].Id) + (down ? 1 : -1);
        if (place < 0 || place >= siblings.Count)
            return null;
        var claim = siblings[place];
        return new CausesWalk(claim.Other(from), claim, Trail.SetItem(Trail.Count - 1, claim));
    }

    /// <summary>The claim that is told: the one chosen, else the first towards what is explained, or of what is explained itself.</summary>
    public Relation? Told(CausesPicture picture) =>
        Claim ?? picture.Chain(At).FirstOrDefault() ?? picture.Onward(At).FirstOrDefault(r => picture.Shows(r.Other(At)));

    /// <summary>The claims between here and what is explained: the way that was walked, then the shortest.</summary>
    public ImmutableArray<Relation> Way(CausesPicture picture)
    {
        if (Trail.IsEmpty)
            return picture.Chain(At);
        var near = picture.Direction == CausalDirection.Causes ? Trail[0].To : Trail[0].From;
        return [.. Trail, .. picture.Chain(near)];
    }

    /// <summary>Which of how many causes (or effects) of the same card a claim is.</summary>
    public static (int Place, int Count) PlaceOf(Relation claim, CausesPicture picture)
    {
        var all = picture.Onward(picture.Direction == CausalDirection.Causes ? claim.To : claim.From).ToList();
        return (all.FindIndex(r => r.Id == claim.Id) + 1, all.Count);
    }

    private static IEnumerable<Relation> Siblings(CausesPicture picture, EntityId from) =>
        picture.Onward(from).Where(r => picture.Shows(r.Other(from))).DistinctBy(r => r.Other(from));
}
