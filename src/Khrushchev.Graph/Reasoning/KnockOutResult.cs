using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Reasoning;

/// <summary>What becomes of something whose cause is thought away.</summary>
public enum KnockOutOutcome
{
    /// <summary>A cause it needed is gone.</summary>
    Collapses,

    /// <summary>A cause that helped is gone or weaker, and nothing as strong takes its place.</summary>
    Weakened,

    /// <summary>It comes about all the same: something as strong remains, or nothing that led to it is lost.</summary>
    StillHappens,

    /// <summary>Something that stood in its way is gone.</summary>
    MoreLikely,
}

/// <summary>What if not: the consequences of thinking something away, on the account that a slice gives.</summary>
/// <param name="KnockedOut">What is thought away.</param>
/// <param name="Reading">The reading whose claims count, besides those of none; null for all claims.</param>
/// <param name="Consequences">One for everything that rests on it, causes before their effects, otherwise by first possible day, then id.</param>
public sealed record KnockOutResult(EntityHead KnockedOut, string? Reading, ImmutableArray<KnockOutConsequence> Consequences)
{
    /// <summary>What becomes of an entity, or null where it does not rest on what is thought away.</summary>
    public KnockOutConsequence? Find(EntityId id) => Consequences.FirstOrDefault(c => c.Entity.Id == id);
}

/// <summary>What becomes of one thing.</summary>
/// <param name="Entity">The thing.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Lost">Claims that no longer count in full for it: their causes are gone or weaker, or hinder it more than before.</param>
/// <param name="Gained">Claims that count more for it: what hinders it is gone or weaker, or what promotes it is more likely.</param>
/// <param name="Remaining">Promoting claims that still count in full.</param>
/// <param name="Reason">Why, in a sentence that begins "On this account".</param>
public sealed record KnockOutConsequence(
    EntityHead Entity, KnockOutOutcome Outcome, ImmutableArray<Relation> Lost, ImmutableArray<Relation> Gained,
    ImmutableArray<Relation> Remaining, string Reason)
{
    /// <summary>Sum of the strengths of <see cref="Lost"/>.</summary>
    public int LostStrength => Lost.Sum(r => r.Claim!.Strength);

    /// <summary>Sum of the strengths of <see cref="Remaining"/>.</summary>
    public int RemainingStrength => Remaining.Sum(r => r.Claim!.Strength);
}
