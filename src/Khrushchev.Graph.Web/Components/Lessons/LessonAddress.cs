using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.State;

namespace Khrushchev.Graph.Web.Components.Lessons;

/// <summary>The picture that a step of a lesson shows, as an address.</summary>
public static class LessonAddress
{
    /// <summary>The address, or null for a step of text alone.</summary>
    public static string? Of(LessonStep step)
    {
        EntityId? focus = step.Focus.IsEmpty ? null : step.Focus[0];
        DayRange? window = step.Window is { Earliest: not null, Latest: not null } days ? new(days.EarliestDay, days.LatestDay) : null;
        PageState? state = step.View switch
        {
            "timeline" => new() { View = View.Timeline, Focus = focus, Window = window },
            "causes" when focus is not null => new() { View = View.Causes, Focus = focus },
            "effects" when focus is not null => new() { View = View.Causes, Focus = focus, Effects = true },
            "links" when step.Focus.Length > 1 => PageState.Link(step.Focus[0], step.Focus[^1]),
            "links" when focus is not null => PageState.Link(null, focus),
            "network" => new() { View = View.Network, Focus = focus },
            "cards" => new() { View = View.Cards, Focus = step.Card },
            "entity" when focus is not null => new() { View = View.Page, Focus = focus },
            _ => null,
        };
        return state?.ToAddress() is { } address ? (address.Length == 0 ? "/" : address) : null;
    }
}
