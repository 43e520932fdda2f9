using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.State;

/// <summary>The views of the frame, in the order of the switch.</summary>
public enum View
{
    /// <summary>The dated timeline, home.</summary>
    Timeline,

    /// <summary>The cause-and-effect map.</summary>
    Causes,

    /// <summary>The network of everything.</summary>
    Network,

    /// <summary>The flashcards.</summary>
    Cards,

    /// <summary>The lessons.</summary>
    Lessons,

    /// <summary>The teacher's questions to the database.</summary>
    Database,

    /// <summary>One entity's own page, and everything else.</summary>
    Page,
}

/// <summary>What the address says: a shared link opens the same picture. Unreadable parts are left out, never an error.</summary>
public sealed record PageState
{
    /// <summary>Which view.</summary>
    public View View { get; init; }

    /// <summary>The thing in focus, or null.</summary>
    public EntityId? Focus { get; init; }

    /// <summary>On the cause map: towards effects instead of causes.</summary>
    public bool Effects { get; init; }

    /// <summary>The timeline's window in days, both inclusive, or null for the course's period.</summary>
    public DayRange? Window { get; init; }

    /// <summary>On the timeline: the day whose account is open, as <see cref="Time.DayNumber"/>, or null.</summary>
    public int? Day { get; init; }

    /// <summary>Only these themes; empty for all.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];

    /// <summary>The reading of the claims that is looked at, or null for all.</summary>
    public string? Reading { get; init; }

    /// <summary>On the cause map: how many steps are shown, from 1; null for as many as the page shows well.</summary>
    public int? Depth { get; init; }

    /// <summary>On the cause map: cards whose own causes (or effects) have been brought onto it.</summary>
    public ImmutableArray<EntityId> Opened { get; init; } = [];

    /// <summary>On the cause map: everything known at once, however small.</summary>
    public bool Whole { get; init; }

    /// <summary>On the cause map: the direct causes (or effects) by how near they were, instead of by time.</summary>
    public bool ByRole { get; init; }

    /// <summary>On the cause map: what is thought away, or null.</summary>
    public EntityId? Without { get; init; }

    /// <summary>Instead of one cause map: how <see cref="Focus"/> and <see cref="To"/> are linked; either may still be open.</summary>
    public bool Links { get; init; }

    /// <summary>The effect end of a link, or null.</summary>
    public EntityId? To { get; init; }

    /// <summary>Which of the chains between the two is told, from 1; null for the first.</summary>
    public int? Chain { get; init; }

    /// <summary>
    /// The same picture with something else in focus: timeline and network keep their place; the cause map explains what
    /// can have causes; elsewhere the entity's page opens. What somebody chooses takes the place of a day's account.
    /// </summary>
    public PageState WithFocus(EntityId? id, EntityKind? kind = null) => this switch
    {
        { View: View.Timeline or View.Network } => this with { Focus = id, Day = null },
        { View: View.Causes, Links: false } when kind is EntityKind.Event or EntityKind.Policy =>
            this with { Focus = id, Opened = [], Without = null },
        { View: View.Causes } when id is { } found && kind is EntityKind.Event or EntityKind.Policy => Explain(found),
        _ => new PageState { View = id is null ? View.Timeline : View.Page, Focus = id },
    };

    /// <summary>The cause map of this thing.</summary>
    public PageState Explain(EntityId id, bool effects = false) => new() { View = View.Causes, Focus = id, Effects = effects, Reading = Reading };

    /// <summary>How two things are linked; either end may be left to be chosen.</summary>
    public static PageState Link(EntityId? from, EntityId? to, int? chain = null) =>
        new() { View = View.Causes, Links = true, Focus = from, To = to, Chain = chain };

    /// <summary>The address below the base, without a leading slash.</summary>
    public string ToAddress() => PageAddress.Write(this);
}
