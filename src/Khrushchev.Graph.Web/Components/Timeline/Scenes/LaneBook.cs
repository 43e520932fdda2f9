using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Components.Timeline.Scenes;

/// <summary>
/// Remembers how many rows each lane has needed so far at one level, so that lanes never shrink or jump while somebody pans. One for each
/// version, filter and level.
/// </summary>
internal sealed class LaneBook
{
    private readonly Dictionary<TimelineLane, int> rows = [];
    private readonly HashSet<TimelineLane> bands = [];

    /// <summary>Takes note of what a slice shows.</summary>
    public void Note(TimelineSlice slice)
    {
        foreach (var mark in slice.Marks)
            rows[mark.Lane] = Math.Max(rows.GetValueOrDefault(mark.Lane), mark.Row + 1);
        foreach (var cluster in slice.Clusters)
        {
            rows.TryAdd(cluster.Lane, 0);
            bands.Add(cluster.Lane);
        }
    }

    /// <summary>Makes sure of a lane for a guest.</summary>
    public void Note(TimelineLane lane) => rows[lane] = Math.Max(rows.GetValueOrDefault(lane), 1);

    /// <summary>Makes sure of a band for a guest without a row.</summary>
    public void NoteBand(TimelineLane lane) => bands.Add(lane);

    /// <summary>How many rows a lane has so far.</summary>
    public int Rows(TimelineLane lane) => rows.GetValueOrDefault(lane);

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
            var lane = new SceneLane(key, title, theme?.Tone ?? "", theme?.Icon, top, Math.Max(1, members.Sum(m => rows[m])), members.Any(bands.Contains));
            var first = 0;
            foreach (var member in members)
            {
                places[member] = new LanePlace(lane, first);
                first += rows[member];
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
/// <param name="First">From this row on.</param>
internal readonly record struct LanePlace(SceneLane Lane, int First);
