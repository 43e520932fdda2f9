using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Queries;

/// <summary>
/// A window of the timeline. What is visible at a level is settled for the whole level (see <see cref="Layouts.TimelineLevels"/>), so
/// an answer never depends on where the window lies.
/// </summary>
/// <param name="Window">Days, both inclusive; a thing belongs to it when its span of possible days touches it.</param>
/// <param name="Level">Zoom level, 0 (finest) to <see cref="Layouts.TimelineLevels.Coarsest"/>; clamped.</param>
/// <param name="Kinds">Only these; empty for events and policies.</param>
/// <param name="Themes">Only these; empty for all.</param>
/// <param name="Limit">At most so many marks, clamped to 1 to <see cref="QueryLimits.Timeline"/>; the most significant stay.</param>
public sealed record TimelineQuery(
    DayRange Window, int Level, ImmutableArray<EntityKind> Kinds = default, ImmutableArray<string> Themes = default, int Limit = 400);

/// <summary>A mark of the timeline.</summary>
/// <param name="Entity">What it stands for.</param>
/// <param name="Lane">Its lane.</param>
/// <param name="Row">Its row in the lane, from 0; the same at every level at which it is visible.</param>
/// <param name="Level">The coarsest level at which it is visible.</param>
public sealed record TimelineMark(EntityHead Entity, TimelineLane Lane, int Row, int Level);

/// <summary>A lane: one kind within one theme.</summary>
/// <param name="Kind">Event, policy…</param>
/// <param name="Theme">The theme's id, or null for what has none.</param>
public readonly record struct TimelineLane(EntityKind Kind, string? Theme);

/// <summary>What a level hides in one bucket of one lane.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Days">The bucket's days; buckets lie on a fixed grid for each level.</param>
/// <param name="Count">How many things start in it and are hidden.</param>
public sealed record TimelineCluster(TimelineLane Lane, DayRange Days, int Count);

/// <summary>A person in an office for a time.</summary>
/// <param name="Relation">The <see cref="RelationType.Held"/> relation.</param>
/// <param name="Person">Who.</param>
/// <param name="Office">Which post.</param>
public sealed record Tenure(Relation Relation, EntityHead Person, EntityHead Office);

/// <summary>What a window shows.</summary>
/// <param name="Marks">By first day (open starts first), then id.</param>
/// <param name="Clusters">By lane kind, theme (ordinal, null first), first day.</param>
/// <param name="Tenures">Those that touch the window, by office id, start, relation id.</param>
/// <param name="Total">Things that touch the window, visible or not.</param>
public sealed record TimelineSlice(
    ImmutableArray<TimelineMark> Marks, ImmutableArray<TimelineCluster> Clusters, ImmutableArray<Tenure> Tenures, int Total);
