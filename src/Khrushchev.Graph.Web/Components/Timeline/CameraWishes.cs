using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>
/// What the address asks the camera for: a window, something in focus, a day. What the browser said itself and hears back is no
/// wish.
/// </summary>
internal sealed class CameraWishes
{
    // Apart from each other: the page is drawn once more with the address of before when the browser has said something.
    private (DayRange? Window, EntityId? Focus, int? Day) heard;
    private (DayRange? Window, int? Day) said;
    private bool window, focus, day;

    /// <summary>Whether the camera has to do something.</summary>
    public bool Any => window || focus || day;

    /// <summary>Whether it has to show another window.</summary>
    public bool WantsWindow => window;

    /// <summary>The first picture has the window, but not what else it should show.</summary>
    public void Start(DayRange? window, EntityId? focus, int? day)
    {
        heard = (window, focus, day);
        said = (window, day);
        this.focus = focus is not null && window is null && day is null;
        this.day = day is not null;
    }

    /// <summary>The address has changed.</summary>
    public void Hear(DayRange? window, EntityId? focus, int? day)
    {
        if (window is not null && window != heard.Window && window != said.Window)
            (this.window, said.Window) = (true, window);
        if (day != heard.Day && day != said.Day)
            (this.day, said.Day) = (true, day);
        this.focus |= focus is not null && focus != heard.Focus;
        heard = (window, focus, day);
    }

    /// <summary>The browser says where it is.</summary>
    public void Said(DayRange window) => said.Window = window;

    /// <summary>The browser says which day its cursor is on.</summary>
    public void Said(int? day) => said.Day = day;

    /// <summary>Takes what is wished for; only one of window and focus, as the window is the more exact.</summary>
    public (DayRange? Window, EntityId? Focus, bool Day) Take()
    {
        var wish = (window ? heard.Window : null, focus && !window ? heard.Focus : null, day);
        window = focus = day = false;
        return wish;
    }
}
