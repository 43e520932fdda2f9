using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>Where one dated thing is drawn on the timeline.</summary>
/// <param name="Id">The thing.</param>
/// <param name="Lane">Its lane.</param>
/// <param name="Row">Its row in the lane from 0, the same at every level that shows it; -1 where no level does.</param>
/// <param name="Level">The coarsest level that shows it; <see cref="TimelinePyramid.Hidden"/> where none does.</param>
/// <param name="FirstDay">First day drawn: its first possible day, or the first day of the course's extent where the start is open or
/// unknown.</param>
/// <param name="LastDay">Last day drawn, inclusive, likewise; not before <paramref name="FirstDay"/>.</param>
public readonly record struct Placement(EntityId Id, TimelineLane Lane, int Row, int Level, int FirstDay, int LastDay)
{
    /// <summary>Whether the level, or one coarser, shows it.</summary>
    public bool IsVisibleAt(int level) => Level >= level;
}

/// <summary>How many things of one lane a level hides in one bucket of its grid; never 0.</summary>
/// <param name="Level">The level.</param>
/// <param name="Lane">The lane.</param>
/// <param name="Days">The bucket, as <see cref="TimelineGrid.Cluster"/> says.</param>
/// <param name="Count">Things whose first day drawn lies in the bucket and which the level does not show.</param>
public readonly record struct TimelineCell(int Level, TimelineLane Lane, DayRange Days, int Count);
