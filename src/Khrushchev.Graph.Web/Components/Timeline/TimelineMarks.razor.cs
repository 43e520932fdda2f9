using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Components.State;
using Khrushchev.Graph.Web.Components.Timeline.Scenes;
using Microsoft.AspNetCore.Components;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>The marks of a scene; drawn anew only when scene or focus are.</summary>
public sealed partial class TimelineMarks
{
    private readonly Dictionary<EntityId, string> years = [];
    private (Scene?, EntityId?, PageState?) drawn;
    private bool changed;

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired] public Scene Scene { get; set; } = Scene.Empty;

    /// <summary>The thing in focus, or null.</summary>
    [Parameter] public EntityId? Focus { get; set; }

    /// <summary>Where links lead.</summary>
    [Parameter, EditorRequired] public PageView Page { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        // The window changes with every gesture and no link names it.
        var now = (Scene, Focus, (PageState?)(Page.State with { Window = null }));
        var same = ReferenceEquals(now.Scene, drawn.Item1);
        (changed, drawn) = (now != drawn, now);
        if (same)
            return;
        years.Clear();
        var last = int.MinValue;
        foreach (var mark in Scene.Marks)
        {
            var year = DayNumber.ToDate(mark.Glyph.From).Year;
            if (year != last)
                years[mark.Head.Id] = year > 0 ? year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1 - year} BCE");
            last = year;
        }
    }

    /// <inheritdoc/>
    protected override bool ShouldRender() => changed;

    private string Classes(SceneMark mark) =>
        "mark dated " + MarkStyle.Classes(mark.Glyph) + (mark.Head.Kind == EntityKind.Policy ? " policy" : "") + (mark.Head.Id == Focus ? " chosen" : "") + (mark.IsInBand ? " in-band" : "");

    /// <summary>Possible days at the ends of a bar that its name keeps clear of; a policy's end is pale all along, and so is what has no certain day.</summary>
    private static string? Slack(SceneMark mark)
    {
        if (MarkStyle.IsPale(mark.Glyph))
            return null;
        var end = mark.Head.Kind == EntityKind.Policy ? 0 : mark.Glyph.EndSlack;
        return mark.Glyph.StartSlack + end == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{mark.Glyph.StartSlack} {end}");
    }

    private static string Row(SceneMark mark) => string.Create(CultureInfo.InvariantCulture, $"{mark.Lane.Key} {mark.Row}");
}
