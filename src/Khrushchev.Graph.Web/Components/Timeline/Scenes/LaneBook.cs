using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Components.Timeline.Scenes;

/// <summary>
/// Remembers which rows of each lane have been in use so far at one level: the others take no room, and lanes never shrink while somebody
/// pans. One for each version, filter and level.
/// </summary>
internal sealed class LaneBook
{
    private readonly Dictionary<TimelineLane, SortedSet<int>> rows = [];
    private readonly HashSet<TimelineLane> bands = [];

    /// <summary>Takes note of what a slice shows.</summary>
    public void Note(TimelineSlice slice)
    {
        foreach (var mark in slice.Marks)
            Of(mark.Lane).Add(mark.Row);
        foreach (var cluster in slice.Clusters)
            NoteBand(cluster.Lane);
    }

    /// <summary>Makes sure of a lane for a guest.</summary>
    public void Note(TimelineLane lane)
    {
        if (Of(lane) is { Count: 0 } none)
            none.Add(0);
    }

    /// <summary>Makes sure of a band, for counts and for a guest without a row.</summary>
    public void NoteBand(TimelineLane lane)
    {
        Of(lane);
        bands.Add(lane);
    }

    /// <summary>The rows of a lane that have been in use so far, ascending.</summary>
    public IReadOnlyCollection<int> Rows(TimelineLane lane) => Of(lane);

    private SortedSet<int> Of(TimelineLane lane)
    {
        if (!rows.TryGetValue(lane, out var used))
            rows[lane] = used = [];
        return used;
    }

    /// <summary>
    /// The lanes of a course: one for the events of each theme in the course's order, then those of no theme, then one for all
    /// policies, in which each theme has rows of its own.
    /// </summary>
    public LaneStack Stack(Course course)
    {
        var order = course.Themes.Select((theme, i) => (theme.Id, i)).ToDictionary(p => p.Id, p => p.i);
        int Place(TimelineLane lane) => lane.Theme is { } theme && order.TryGetValue(theme, out var i) ? i : order.Count;

        var lanes = ImmutableArray.CreateBuilder<SceneLane>();
        var places = new Dictionary<TimelineLane, LanePlace>();
        var top = default(LaneHeight);
        void Add(string key, Theme? theme, string title, TimelineLane[] members)
        {
            if (members.Length == 0)
                return;
            var lane = new SceneLane(key, title, theme?.Tone ?? "", theme?.Icon, top, Math.Max(1, members.Sum(m => rows[m].Count)), members.Any(bands.Contains));
            var first = 0;
            foreach (var member in members)
            {
                places[member] = new LanePlace(lane, rows[member].Select((row, i) => (row, i)).ToDictionary(r => r.row, r => first + r.i));
                first += rows[member].Count;
            }
            lanes.Add(lane);
            top += lane.Height;
        }

        foreach (var theme in course.Themes)
            Add(theme.Id, theme, theme.Title, [.. rows.Keys.Where(l => l.Kind != EntityKind.Policy && l.Theme == theme.Id).OrderBy(l => l.Kind)]);
        Add("other", null, "Other", [.. rows.Keys.Where(l => l.Kind != EntityKind.Policy && Place(l) == order.Count).OrderBy(l => l.Theme, StringComparer.Ordinal)]);
        Add("policies", null, "Policies", [.. rows.Keys.Where(l => l.Kind == EntityKind.Policy).OrderBy(Place).ThenBy(l => l.Theme, StringComparer.Ordinal)]);
        return new LaneStack(lanes.ToImmutable(), top, places);
    }
}

/// <summary>Lanes on top of each other.</summary>
/// <param name="Lanes">From top to bottom.</param>
/// <param name="Size">Their height.</param>
/// <param name="Places">Where each of the store's lanes is drawn.</param>
internal sealed record LaneStack(
    ImmutableArray<SceneLane> Lanes, LaneHeight Size, IReadOnlyDictionary<TimelineLane, LanePlace> Places);

/// <summary>Where one of the store's lanes is drawn.</summary>
/// <param name="Lane">In this lane.</param>
/// <param name="Rows">Each of its rows in this row of the lane; what is in none is in the band.</param>
internal sealed record LanePlace(SceneLane Lane, IReadOnlyDictionary<int, int> Rows);
