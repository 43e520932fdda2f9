using System.Collections.Immutable;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>A whole course.</summary>
/// <param name="Format">Always khrushchev-graph.</param>
/// <param name="FormatVersion">Grows when a reader of the one before would go wrong.</param>
/// <param name="ContentHash">The same wherever the content is the same.</param>
/// <param name="Course">Title, themes and readings.</param>
/// <param name="Entities">By id.</param>
/// <param name="Relations">By id.</param>
/// <param name="Cards">By number.</param>
/// <param name="Sources">By id.</param>
/// <param name="Lessons">By number.</param>
internal sealed record ExportDto(
    string Format, int FormatVersion, string ContentHash, CourseDto Course, ImmutableArray<EntityDto> Entities,
    ImmutableArray<RelationDto> Relations, ImmutableArray<CardDto> Cards, ImmutableArray<SourceDto> Sources, ImmutableArray<LessonDto> Lessons)
{
    public static ExportDto Of(GraphSnapshot snapshot) => new(
        "khrushchev-graph", 1, snapshot.ContentHash, CourseDto.Of(snapshot.Course), [.. snapshot.Entities.Select(EntityDto.Of)],
        RelationDto.Of(snapshot.Relations), [.. snapshot.Cards.Select(CardDto.Of)], [.. snapshot.Sources.Select(SourceDto.Of)],
        [.. snapshot.Lessons.Select(LessonDto.Of)]);
}
