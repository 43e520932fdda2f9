using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Queries;

/// <summary>
/// A window of the timeline. What is visible at a level is settled for the whole level (see <see cref="Layouts.TimelineLevels"/>), so
/// an answer never depends on where the window lies.
/// </summary>
/// <param name="Window">Days, both inclusive; a thing belongs to it when its span of possible days touches it. A window that ends before
/// it starts holds nothing.</param>
/// <param name="Level">Zoom level, 0 (finest) to <see cref="Layouts.TimelineLevels.Coarsest"/>; clamped.</param>
/// <param name="Kinds">Only these; empty for events and policies.</param>
/// <param name="Themes">Only these; empty for all.</param>
/// <param name="Limit">At most so many marks, clamped to 1 to <see cref="QueryLimits.Timeline"/>; the most significant stay (then by
/// first day, id).</param>
/// <param name="TenureLimit">At most so many tenures, clamped to 0 to <see cref="QueryLimits.Tenures"/>. With 0 none are looked for, and
/// <see cref="TimelineSlice.TenuresCut"/> says nothing.</param>
public sealed record TimelineQuery(
    DayRange Window, int Level, ImmutableArray<EntityKind> Kinds = default, ImmutableArray<string> Themes = default, int Limit = 400,
    int TenureLimit = QueryLimits.Tenures);

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
/// <param name="Days">The bucket's days; buckets lie on the grid of <see cref="Layouts.Timeline.TimelineGrid"/>, never clipped to the
/// window.</param>
/// <param name="Count">How many things of the lane start (are first drawn) in the bucket and are hidden, inside the window or not.</param>
public sealed record TimelineCluster(TimelineLane Lane, DayRange Days, int Count);

/// <summary>A person in an office for a time.</summary>
/// <param name="Relation">The <see cref="RelationType.Held"/> relation.</param>
/// <param name="Person">Who.</param>
/// <param name="Office">Which post.</param>
public sealed record Tenure(Relation Relation, EntityHead Person, EntityHead Office);

/// <summary>What a window shows.</summary>
/// <param name="Marks">By first possible day (open and unknown starts first), then id.</param>
/// <param name="Clusters">Those whose bucket touches the window, by lane kind, theme (ordinal, null first), first day; cut at
/// <see cref="QueryLimits.Clusters"/>, the fullest stay (then in their order).</param>
/// <param name="Tenures">Those with a span that touches the window, whatever the kinds and themes, by office (the most significant first,
/// then id), start (open and unknown first), relation id; cut at the limit.</param>
/// <param name="Total">Things of the kinds and themes that touch the window, visible or not.</param>
/// <param name="MarksCut">Whether the limit cut marks visible at the level.</param>
/// <param name="ClustersCut">Whether clusters were cut.</param>
/// <param name="TenuresCut">Whether tenures were cut.</param>
public sealed record TimelineSlice(
    ImmutableArray<TimelineMark> Marks, ImmutableArray<TimelineCluster> Clusters, ImmutableArray<Tenure> Tenures, int Total,
    bool MarksCut = false, bool ClustersCut = false, bool TenuresCut = false);
