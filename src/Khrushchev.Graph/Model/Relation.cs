using System.Collections.Immutable;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Model;

/// <summary>One claim that joins two entities.</summary>
public sealed record Relation
{
    /// <summary>
    /// Stable within a version: <c>from|TYPE|to</c>, with <c>|n</c> (from 2) where the same three occur again, in the order of the notes.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What it says.</summary>
    public required RelationType Type { get; init; }

    /// <summary>Where it starts.</summary>
    public required EntityId From { get; init; }

    /// <summary>Where it ends.</summary>
    public required EntityId To { get; init; }

    /// <summary>The span of a tenure, membership, alliance; null where none is given.</summary>
    public HistoricalDate? During { get; init; }

    /// <summary>As what a participant took part, or null.</summary>
    public string? As { get; init; }

    /// <summary>Explanation in plain text, or null. A causal claim's is in <see cref="CausalClaim.Because"/>.</summary>
    public string? Note { get; init; }

    /// <summary>The argument; set if and only if <see cref="Type"/> is <see cref="RelationType.LedTo"/>.</summary>
    public CausalClaim? Claim { get; init; }

    /// <summary>What it rests on; where empty the relation is drawn hollow.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required SourceSpan Location { get; init; }

    /// <summary>The end that is not <paramref name="id"/>.</summary>
    public EntityId Other(EntityId id) => From == id ? To : From;
}
