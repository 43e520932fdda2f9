using System.Collections.Immutable;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.Timeline.Scenes;

/// <summary>Makes a scene of what the store answered. Pure but for the lane book, which only ever grows.</summary>
internal static class SceneBuilder
{
    /// <summary>At most so many holders of one office are drawn.</summary>
    private const int Holders = 60;

    public static Scene Build(SceneInput input, LaneBook book)
    {
        var slice = input.Slice;
        book.Note(slice);
        var arcs = input.Focus is { } detail ? FocusArcs.Of(detail) : [];
        var shown = slice.Marks.Select(m => m.Entity.Id).ToHashSet();
        var wanted = Wanted(input, arcs).Where(h => shown.Add(h.Id)).ToArray();
        foreach (var guest in wanted)
            book.Note(Guests.LaneOf(guest));
        var guests = Guests.Place(wanted, slice.Marks, input.Extent, input.Level, book.Rows);
        foreach (var guest in guests.Where(g => g.Row < 0))
            book.NoteBand(guest.Lane);

        var course = input.Info.Course;
        var stack = book.Stack(course);
        string Tone(string? theme) => course.Themes.FirstOrDefault(t => t.Id == theme)?.Tone ?? "";
        SceneMark Mark(EntityHead head, TimelineLane lane, int row)
        {
            var (place, rows) = stack.Places[lane];
            return new SceneMark(head, DateGlyph.Of(head.Date!, input.Extent), place, rows.GetValueOrDefault(row, -1), Tone(head.Theme));
        }

        var marks = slice.Marks.Select(m => Mark(m.Entity, m.Lane, m.Row))
            .Concat(guests.Select(g => Mark(g.Head, g.Lane, g.Row)))
            .OrderBy(m => m.Glyph.From).ThenBy(m => m.Head.Id).ToImmutableArray();
        var pills = slice.Clusters.GroupBy(c => (stack.Places[c.Lane].Lane, c.Days))
            .Select(g => new ScenePill(g.Key.Lane, g.Key.Days, g.Sum(c => c.Count))).ToImmutableArray();
        return new Scene(
            stack.Lanes, stack.Size, marks, pills, Offices(input), [.. arcs.Select(a => a.Arc)], input.Loaded, input.Level,
            Math.Max(0, slice.Total - slice.Marks.Length));
    }

    /// <summary>What the focus needs, itself first; nothing that the filter hides.</summary>
    private static IEnumerable<EntityHead> Wanted(SceneInput input, ImmutableArray<(SceneArc Arc, EntityHead Other)> arcs)
    {
        if (input.Focus is not { } detail)
            return [];
        var others = input.Anchor is { } anchor && FocusArcs.CanBeDrawn(anchor) ? arcs.Select(a => a.Other).Prepend(anchor) : arcs.Select(a => a.Other);
        var heads = others.Where(h => input.Themes.IsDefaultOrEmpty || input.Themes.Contains(h.Theme ?? ""));
        return FocusArcs.CanBeDrawn(detail.Entity.Head) ? heads.Prepend(detail.Entity.Head) : heads;
    }

    private static ImmutableArray<SceneOffice> Offices(SceneInput input) =>
    [
        .. input.Tenures.Where(t => t.Relation.During is not null).GroupBy(t => t.Office.Id)
            .OrderByDescending(g => g.First().Office.Significance).ThenByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => new SceneOffice(g.First().Office, Holding(g, input))),
    ];

    private static ImmutableArray<SceneTenure> Holding(IEnumerable<Tenure> tenures, SceneInput input) =>
    [
        .. tenures.Select(t => new SceneTenure(t, DateGlyph.Of(t.Relation.During!, input.Extent)))
            .Where(t => t.Glyph.From <= input.Loaded.To && t.Glyph.To > input.Loaded.From)
            .OrderBy(t => t.Glyph.From).ThenBy(t => t.Tenure.Relation.Id, StringComparer.Ordinal).Take(Holders),
    ];
}

/// <summary>What a scene is made of.</summary>
/// <param name="Info">The course.</param>
/// <param name="Slice">Marks of the loaded days.</param>
/// <param name="Tenures">Tenures of the loaded days, and others.</param>
/// <param name="Focus">The thing in focus with its relations, or null.</param>
/// <param name="Anchor">What the date of the thing in focus is reckoned from, or null.</param>
/// <param name="Themes">The filter; empty for all.</param>
/// <param name="Loaded">The days asked for.</param>
/// <param name="Level">The level asked for.</param>
/// <param name="Extent">Where dates without an end reach to.</param>
internal sealed record SceneInput(
    StoreInfo Info, TimelineSlice Slice, ImmutableArray<Tenure> Tenures, EntityDetail? Focus, EntityHead? Anchor, ImmutableArray<string> Themes,
    DayRange Loaded, int Level, DayRange Extent);
