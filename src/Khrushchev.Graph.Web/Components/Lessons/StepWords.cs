using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Components.Lessons;

/// <summary>What the link to a step's picture says.</summary>
internal static class StepWords
{
    /// <summary>"Why: Beria is arrested"; names the thing in focus where it is known.</summary>
    public static string Of(LessonStep step, EntityHead[] focus)
    {
        var name = focus.Length > 0 ? focus[0].Title : null;
        return step.View switch
        {
            "timeline" when name is null => "On the timeline",
            "timeline" => $"On the timeline: {name}",
            "causes" => $"Why? {name}",
            "effects" => $"What did it lead to? {name}",
            "links" when focus.Length > 1 => $"From “{name}” to “{focus[^1].Title}”",
            "network" when name is not null => $"In the network: {name}",
            "network" => "In the network",
            "cards" => "Turn to the card",
            "entity" => $"Read: {name}",
            _ => "Show it",
        };
    }

    /// <summary>The icon of the view.</summary>
    public static string Icon(LessonStep step) => step.View switch
    {
        "timeline" => "chart-gantt",
        "causes" or "effects" => "git-branch",
        "links" => "route",
        "network" => "network",
        "cards" => "layers",
        _ => "book-open",
    };
}
