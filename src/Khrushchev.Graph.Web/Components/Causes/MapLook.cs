using System.Collections.Immutable;
using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Reasoning;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>How a map looks besides where things lie: what is lit, what is faded, what is marked. Changing it moves no card.</summary>
public sealed record MapLook
{
    /// <summary>What the map is about: dark cards.</summary>
    public ImmutableHashSet<EntityId> Ends { get; init; } = [];

    /// <summary>Claims in the accent, by id; the cards at their ends are lit with them.</summary>
    public ImmutableHashSet<string> Lit { get; init; } = [];

    /// <summary>Claims that are faded, by id.</summary>
    public ImmutableHashSet<string> Faded { get; init; } = [];

    /// <summary>Cards that are faded.</summary>
    public ImmutableHashSet<EntityId> FadedCards { get; init; } = [];

    /// <summary>Claims that only the chosen reading makes, by id; they are marked.</summary>
    public ImmutableHashSet<string> Own { get; init; } = [];

    /// <summary>The card in focus; its arrows stand out where everything is shown at once.</summary>
    public EntityId At { get; init; }

    /// <summary>What becomes of things where one is thought away, or null.</summary>
    public KnockOutResult? KnockOut { get; init; }

    /// <summary>The ids of claims.</summary>
    public static ImmutableHashSet<string> Ids(IEnumerable<Relation> claims) => [.. claims.Select(r => r.Id)];

    /// <summary>Classes of a card.</summary>
    public string Classes(EntityId id, IEnumerable<CausalEdge> around)
    {
        if (Ends.Contains(id))
            return "card root";
        if (FadedCards.Contains(id))
            return "card faded";
        return around.Any(e => Lit.Contains(e.Relation.Id)) ? "card chosen" : "card";
    }

    /// <summary>Classes of an arrow.</summary>
    public string Classes(Relation claim) =>
        Lit.Contains(claim.Id) ? "arrow chosen" : Faded.Contains(claim.Id) ? "arrow faded"
            : claim.From == At || claim.To == At ? "arrow near" : "arrow";

    /// <summary>Which arrows are drawn over others: faded ones last, lit ones first.</summary>
    public int Height(Relation claim) => Lit.Contains(claim.Id) ? 2 : Faded.Contains(claim.Id) ? 0 : 1;
}
