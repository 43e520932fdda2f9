using System.Collections.Immutable;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>An entity with its relations and all that these rest on.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Relations">By type, then the other end's first day (undated last), then id.</param>
/// <param name="RelationsLeftOut">How many relations were cut.</param>
/// <param name="Others">The other ends of the relations, by id.</param>
/// <param name="Passages">Every cited bullet, by card and line.</param>
/// <param name="Sources">Every cited work, by id.</param>
internal sealed record EntityDetailDto(
    EntityDto Entity, ImmutableArray<RelationDto> Relations, int RelationsLeftOut, ImmutableArray<HeadDto> Others,
    ImmutableArray<CitedPassageDto> Passages, ImmutableArray<SourceDto> Sources)
{
    public static EntityDetailDto Of(EntityDetail detail) => new(
        EntityDto.Of(detail.Entity), RelationDto.Of(detail.Relations), detail.RelationsLeftOut, HeadDto.Of(detail.Others),
        [.. detail.Passages.Select(CitedPassageDto.Of)], [.. detail.Sources.Select(SourceDto.Of)]);
}

/// <summary>A cited bullet with the card it stands on.</summary>
/// <param name="Passage">The bullet.</param>
/// <param name="Card">Id of the card.</param>
/// <param name="CardNumber">The card's number.</param>
/// <param name="CardTitle">The card's question.</param>
internal sealed record CitedPassageDto(PassageDto Passage, string Card, int CardNumber, string CardTitle)
{
    public static CitedPassageDto Of(CitedPassage cited) =>
        new(PassageDto.Of(cited.Passage), cited.Passage.Id.Card.Value, cited.CardNumber, cited.CardTitle);
}
