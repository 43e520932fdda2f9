using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>
/// What the address asks the camera for: a window, something in focus, a day. What the browser said itself and hears back is no
/// wish.
/// </summary>
internal sealed class CameraWishes
{
    private (DayRange? Window, EntityId? Focus, int? Day) heard;
    private bool window, focus, day;

    /// <summary>Whether the camera has to do something.</summary>
    public bool Any => window || focus || day;

    /// <summary>Whether it has to show another window.</summary>
    public bool WantsWindow => window;

    /// <summary>The first picture has the window, but not what else it should show.</summary>
    public void Start(DayRange? window, EntityId? focus, int? day)
    {
        heard = (window, focus, day);
        this.focus = focus is not null && window is null && day is null;
        this.day = day is not null;
    }

    /// <summary>The address has changed.</summary>
    public void Hear(DayRange? window, EntityId? focus, int? day)
    {
        this.window |= window is not null && window != heard.Window;
        this.focus |= focus is not null && focus != heard.Focus;
        this.day |= day != heard.Day;
        heard = (window, focus, day);
    }

    /// <summary>The browser says where it is.</summary>
    public void Said(DayRange window) => heard.Window = window;

    /// <summary>The browser says which day its cursor is on.</summary>
    public void Said(int? day) => heard.Day = day;

    /// <summary>Takes what is wished for; only one of window and focus, as the window is the more exact.</summary>
    public (DayRange? Window, EntityId? Focus, bool Day) Take()
    {
        var wish = (window ? heard.Window : null, focus && !window ? heard.Focus : null, day);
        window = focus = day = false;
        return wish;
    }
}
