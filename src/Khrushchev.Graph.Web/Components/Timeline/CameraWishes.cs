using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.State;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>
/// What the address asks the camera for: a window, something in focus, a day. What the browser said itself and hears back is no
/// wish.
/// </summary>
internal sealed class CameraWishes
{
    private Echo<DayRange?> windows = new(null);
    private Echo<int?> days = new(null);
    private EntityId? heard;
    private bool window, focus, day, opening;

    /// <summary>Whether the camera has to do something.</summary>
    public bool Any => window || focus || day;

    /// <summary>Whether it has to show another window.</summary>
    public bool WantsWindow => window;

    /// <summary>The first picture has the window, but not what else it should show.</summary>
    public void Start(DayRange? window, EntityId? focus, int? day)
    {
        (windows, days, heard) = (new(window), new(day), focus);
        this.focus = opening = focus is not null && window is null && day is null;
        this.day = day is not null;
    }

    /// <summary>The address has changed.</summary>
    public void Hear(DayRange? window, EntityId? focus, int? day)
    {
        this.window |= windows.IsNews(window) && window is not null;
        this.day |= days.IsNews(day);
        if (focus is not null && focus != heard)
            (this.focus, opening) = (true, false);
        heard = focus;
    }

    /// <summary>The browser says where it is.</summary>
    public void Said(DayRange window) => windows.Say(window);

    /// <summary>The browser says which day its cursor is on; what was wished before that is overtaken.</summary>
    public void Said(int? day)
    {
        days.Say(day);
        this.day = false;
    }

    /// <summary>Takes what the camera should show; only one of window and focus, as the window is the more exact.</summary>
    /// <returns>Also whether the page was opened with this focus: it asks nothing of a reader who has moved since.</returns>
    public (DayRange? Window, EntityId? Focus, bool IsOpening) Take()
    {
        var wish = (window ? windows.Heard : null, focus && !window ? heard : null, opening);
        window = focus = opening = false;
        return wish;
    }

    /// <summary>Takes whether the cursor should be put on the day that was heard last.</summary>
    public bool TakeDay()
    {
        var wish = day;
        day = false;
        return wish;
    }
}
