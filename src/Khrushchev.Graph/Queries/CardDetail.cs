using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Queries;

/// <summary>A card with what cites each of its bullets.</summary>
/// <param name="Card">The card.</param>
/// <param name="Uses">One for each bullet, in order.</param>
public sealed record CardDetail(Card Card, ImmutableArray<PassageUse> Uses);

/// <summary>What cites a bullet.</summary>
/// <param name="Passage">The bullet.</param>
/// <param name="Entities">Entities whose page, correction or readings cite it, by id; cut at
/// <see cref="QueryLimits.PassageEntities"/>.</param>
/// <param name="Relations">How many relations cite it.</param>
/// <param name="EntitiesLeftOut">How many entities were cut.</param>
/// <param name="Corrections">What the record says instead, by id of the page that says so; cut at
/// <see cref="QueryLimits.PassageEntities"/>, empty where notes and record agree.</param>
public sealed record PassageUse(
    PassageId Passage, ImmutableArray<EntityHead> Entities, int Relations, int EntitiesLeftOut, ImmutableArray<PassageCorrection> Corrections);

/// <summary>What the record says where a bullet errs.</summary>
/// <param name="Entity">Whose page says it: its correction cites the bullet as what the notes say.</param>
/// <param name="RecordSays">What the record says, in Markdown.</param>
public sealed record PassageCorrection(EntityHead Entity, string RecordSays);
