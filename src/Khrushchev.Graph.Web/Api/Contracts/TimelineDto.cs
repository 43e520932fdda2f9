using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>What a window of the timeline shows.</summary>
/// <param name="Window">The window that was asked for, or the whole course.</param>
/// <param name="Level">The zoom level that was asked for, or the one that fits the window.</param>
/// <param name="Marks">By first day (open starts first), then id.</param>
/// <param name="Clusters">What the level hides.</param>
/// <param name="Tenures">Who held which office, by office (the most significant first), start.</param>
/// <param name="Total">Things that touch the window, visible or not.</param>
/// <param name="MarksCut">Whether the level shows more than the limit.</param>
/// <param name="ClustersCut">Whether there are more clusters; the fullest are here.</param>
/// <param name="TenuresCut">Whether there are more tenures; those of the most significant offices are here.</param>
internal sealed record TimelineDto(
    DaysDto Window, int Level, ImmutableArray<MarkDto> Marks, ImmutableArray<ClusterDto> Clusters, ImmutableArray<TenureDto> Tenures, int Total,
    bool MarksCut, bool ClustersCut, bool TenuresCut)
{
    public static TimelineDto Of(TimelineQuery query, TimelineSlice slice) => new(
        DaysDto.Of(query.Window), query.Level,
        [.. slice.Marks.Select(m => new MarkDto(HeadDto.Of(m.Entity), LaneDto.Of(m.Lane), m.Row, m.Level))],
        [.. slice.Clusters.Select(c => new ClusterDto(LaneDto.Of(c.Lane), DaysDto.Of(c.Days), c.Count))],
        [.. slice.Tenures.Select(t => new TenureDto(RelationDto.Of(t.Relation), HeadDto.Of(t.Person), HeadDto.Of(t.Office)))],
        slice.Total, slice.MarksCut, slice.ClustersCut, slice.TenuresCut);
}

/// <summary>A mark of the timeline.</summary>
/// <param name="Entity">What it stands for.</param>
/// <param name="Lane">Its lane.</param>
/// <param name="Row">Its row in the lane, from 0.</param>
/// <param name="Level">The coarsest zoom level at which it is visible.</param>
internal sealed record MarkDto(HeadDto Entity, LaneDto Lane, int Row, int Level);

/// <summary>A lane: one kind within one theme.</summary>
/// <param name="Kind">As in an entity.</param>
/// <param name="Theme">The theme's id, or null for what has none.</param>
internal sealed record LaneDto(string Kind, string? Theme)
{
    public static LaneDto Of(TimelineLane lane) => new(Word<EntityKind>.Of(lane.Kind), lane.Theme);
}

/// <summary>What a level hides in one stretch of one lane.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Days">The stretch.</param>
/// <param name="Count">How many things start in it and are hidden.</param>
internal sealed record ClusterDto(LaneDto Lane, DaysDto Days, int Count);

/// <summary>A person in an office for a time.</summary>
/// <param name="Relation">The HELD relation.</param>
/// <param name="Person">Who.</param>
/// <param name="Office">Which post.</param>
internal sealed record TenureDto(RelationDto Relation, HeadDto Person, HeadDto Office);
