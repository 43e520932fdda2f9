using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.State;

/// <summary>What the frame hands down to every view: where we are, and which version of the course that is.</summary>
/// <param name="State">What the address says.</param>
/// <param name="Info">Course, version and counts; a new value when the notes change.</param>
public sealed record PageView(PageState State, StoreInfo Info)
{
    /// <summary>The tone of a theme, for <c>data-tone</c>; empty where it has none.</summary>
    public string Tone(string? theme) => Find(theme)?.Tone ?? "";

    /// <summary>The theme with this id, or null.</summary>
    public Theme? Find(string? theme) => Info.Course.Themes.FirstOrDefault(t => t.Id == theme);

    /// <summary>Where a link inside the notes leads; entities stay in this view where it can show them. Null for what has no page.</summary>
    /// <param name="kind">entity, card, source or lesson, as the compiler resolved it.</param>
    /// <param name="id">Which one.</param>
    public string? AddressOf(string kind, EntityId id) => kind switch
    {
        "card" => $"cards/{id}",
        "lesson" => $"lessons/{id}",
        "source" => null,
        _ => State.WithFocus(id).ToAddress(),
    };

    /// <summary>Where a click on an entity leads.</summary>
    public string AddressOf(EntityHead head) => State.WithFocus(head.Id, head.Kind).ToAddress();
}
