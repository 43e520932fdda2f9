using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>What a list needs of an entity.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Kind">person, event, policy, organisation, office, place, idea or document.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Summary">One or two plain sentences; may be empty.</param>
/// <param name="Date">When it happened or was, or null.</param>
/// <param name="Theme">Id of one of the course's themes, or null.</param>
/// <param name="Significance">From 1 (detail) to 5 (turning point).</param>
/// <param name="Standing">notes, corrected, context or disputed: how it stands to the notes and to the record.</param>
/// <param name="Why">The question that a cause map of it answers, or null for the usual one.</param>
/// <param name="Colour">1 to 8, the colour of a person's tenures, or null.</param>
internal sealed record HeadDto(
    string Id, string Kind, string Title, string Summary, DateDto? Date, string? Theme, int Significance, string Standing, string? Why, int? Colour)
{
    public static HeadDto Of(EntityHead head) => new(
        head.Id.Value, Word<EntityKind>.Of(head.Kind), head.Title, head.Summary, DateDto.Of(head.Date), head.Theme, head.Significance,
        Word<Standing>.Of(head.Standing), head.Why, head.Colour);

    public static ImmutableArray<HeadDto> Of(ImmutableArray<EntityHead> heads) => [.. heads.Select(Of)];
}
