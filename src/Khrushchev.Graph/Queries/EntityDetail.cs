using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Queries;

/// <summary>An entity with all that its page shows.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Relations">Its relations by <see cref="Relation.Type"/>, then the other end's first day (open and unknown starts first,
/// undated last), then id; cut at <see cref="QueryLimits.DetailRelations"/>.</param>
/// <param name="Others">Heads of the other ends of these, each once, in the order of ids; the entity itself where it is related to
/// itself.</param>
/// <param name="Passages">Every bullet that the entity, its correction, its readings or these relations cite and that a card has, each
/// once, in the order of card number, card id, line and place on the card.</param>
/// <param name="Sources">Every work that these cite and that the bibliography has, each once, in the order of ids.</param>
/// <param name="RelationsLeftOut">How many relations were cut.</param>
public sealed record EntityDetail(
    Entity Entity, ImmutableArray<Relation> Relations, ImmutableArray<EntityHead> Others,
    ImmutableArray<CitedPassage> Passages, ImmutableArray<Source> Sources, int RelationsLeftOut);

/// <summary>A bullet with the card it stands on.</summary>
/// <param name="Passage">The bullet.</param>
/// <param name="CardNumber">The card's number.</param>
/// <param name="CardTitle">The card's question.</param>
public sealed record CitedPassage(Passage Passage, int CardNumber, string CardTitle);
