using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>
/// Settles for a whole snapshot which dated things are visible at which zoom level and in which row, so that nothing jumps
/// while somebody pans or zooms.
/// </summary>
/// <remarks>
/// From the coarsest level to the finest, the things of each group of kinds that have no row yet are taken by significance (high
/// first), first day drawn, id. At a level a thing needs the days from its first day until its last, and those of its label behind it
/// unless
/// the label fits into them (<see cref="TimelineLabel"/>). It gets the first row of its lane where it shares no day with a thing placed
/// before, unless
/// the <see cref="TimelineGrid"/> cell of 240 px in which it starts has <see cref="MarksPerCell"/> things of the group already. What gets
/// no row
/// stays hidden and is counted in a <see cref="TimelineCell"/>. Labels take fewer days at finer levels, so things placed once never meet.
/// Events and policies are one group, as they are shown together; every other kind is a group of its own.
/// </remarks>
public sealed class TimelinePyramid
{
    /// <summary>The level of a thing that no level shows.</summary>
    public const int Hidden = -1;

    /// <summary>The coarsest level at which lanes are deeper than further out: about three years on a screen of 1,920 pixels.</summary>
    public const int Deepening = 5;

    /// <summary>
    /// At most so many marks of a group start within 240 px: a window of 1,920 px then shows at most 342, and one more for each row
    /// of each lane, for what began before the window.
    /// </summary>
    public const int MarksPerCell = 38;

    internal TimelinePyramid(ImmutableArray<Placement> placements, ImmutableArray<TimelineCell> cells) =>
        (Placements, Cells) = (placements, cells);

    /// <summary>Every dated thing, hidden ones too, in the order of ids.</summary>
    public ImmutableArray<Placement> Placements { get; }

    /// <summary>What is hidden, by level, lane (kind, then theme by ordinal with null first), first day.</summary>
    public ImmutableArray<TimelineCell> Cells { get; }

    /// <summary>
    /// How many rows a lane of this kind has at a level: three for events, four for what has a span, and from level
    /// <see cref="Deepening"/> on one more at each finer level. So what runs beside many others comes into view when somebody comes nearer.
    /// </summary>
    public static int Rows(EntityKind kind, int level) => (kind == EntityKind.Event ? 3 : 4) + Math.Max(0, Deepening + 1 - level);

    /// <summary>Lays the snapshot out. Takes about N log N steps for each level.</summary>
    public static TimelinePyramid Build(GraphSnapshot snapshot) => new PyramidBuilder(DatedThings.Of(snapshot)).Build();
}
