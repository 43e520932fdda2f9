using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>A flashcard.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Number">Place in the course, from 1.</param>
/// <param name="Title">The question.</param>
/// <param name="Period">What it is about in time, or null.</param>
/// <param name="Passages">The bullets that answer it, in order.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record CardDto(
    string Id, int Number, string Title, DateDto? Period, ImmutableArray<PassageDto> Passages, LocationDto Location)
{
    public static CardDto Of(Card card) => new(
        card.Id.Value, card.Number, card.Title, DateDto.Of(card.Period), [.. card.Passages.Select(PassageDto.Of)], LocationDto.Of(card.Location));
}

/// <summary>One bullet of a card.</summary>
/// <param name="Id">As card#^anchor.</param>
/// <param name="Text">The words in Markdown; links to entities are written [words](entity:id).</param>
/// <param name="Date">The date that the bullet starts with, or null.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record PassageDto(string Id, string Text, DateDto? Date, LocationDto Location)
{
    public static PassageDto Of(Passage passage) =>
        new(passage.Id.ToString(), passage.Text, DateDto.Of(passage.Date), LocationDto.Of(passage.Location));
}

/// <summary>A card with what cites each of its bullets.</summary>
/// <param name="Card">The card.</param>
/// <param name="Uses">One for each bullet, in order.</param>
internal sealed record CardDetailDto(CardDto Card, ImmutableArray<PassageUseDto> Uses)
{
    public static CardDetailDto Of(CardDetail detail) => new(
        CardDto.Of(detail.Card),
        [.. detail.Uses.Select(PassageUseDto.Of)]);
}

/// <summary>What cites a bullet.</summary>
/// <param name="Passage">The bullet, as card#^anchor.</param>
/// <param name="Entities">Entities whose page cites it, by id.</param>
/// <param name="EntitiesLeftOut">How many more entities cite it.</param>
/// <param name="Relations">How many relations cite it.</param>
/// <param name="Corrections">What the record says instead; empty where notes and record agree.</param>
internal sealed record PassageUseDto(
    string Passage, ImmutableArray<HeadDto> Entities, int EntitiesLeftOut, int Relations, ImmutableArray<PassageCorrectionDto> Corrections)
{
    public static PassageUseDto Of(PassageUse use) => new(
        use.Passage.ToString(), HeadDto.Of(use.Entities), use.EntitiesLeftOut, use.Relations,
        [.. use.Corrections.Select(c => new PassageCorrectionDto(HeadDto.Of(c.Entity), c.RecordSays))]);
}

/// <summary>What the record says where a bullet errs.</summary>
/// <param name="Entity">Whose page says it.</param>
/// <param name="RecordSays">What it says, in Markdown.</param>
internal sealed record PassageCorrectionDto(HeadDto Entity, string RecordSays);

/// <summary>A card as a list of cards shows it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Number">Place in the course, from 1.</param>
/// <param name="Title">The question.</param>
/// <param name="Period">What it is about in time, or null.</param>
/// <param name="Passages">How many bullets answer it.</param>
/// <param name="Corrected">How many of them the record contradicts.</param>
/// <param name="Theme">Id of the theme of most of what its bullets name, or null.</param>
internal sealed record CardHeadDto(string Id, int Number, string Title, DateDto? Period, int Passages, int Corrected, string? Theme)
{
    public static CardHeadDto Of(CardHead head) =>
        new(head.Id.Value, head.Number, head.Title, DateDto.Of(head.Period), head.Passages, head.Corrected, head.Theme);
}

/// <summary>Every card of the course.</summary>
/// <param name="Cards">In their order.</param>
internal sealed record CardsDto(ImmutableArray<CardHeadDto> Cards);
