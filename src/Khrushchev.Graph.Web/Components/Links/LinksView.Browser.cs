using Khrushchev.Graph.Model;
using Khrushchev.Graph.Web.Components.Causes;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Khrushchev.Graph.Web.Components.Links;

/// <summary>Keys, the room, and where the focus goes.</summary>
public sealed partial class LinksView
{
    private MapScript? script;
    private ElementReference view;
    private ChainList? list;
    private bool picked;

    private bool IsReady => script?.IsReady == true;

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // What was loaded meanwhile may not be drawn yet.
        if (view.Id is null || picture is null)
            return;
        if (await (script ??= new MapScript(Script, OnRoomAsync)).DrawnAsync(view, closing.Token))
            StateHasChanged();
        if (picked && list is not null)
        {
            // The field that was typed in is gone, and what was asked for is there.
            picked = false;
            await list.FocusAsync();
        }
    }

    private void TurnMap()
    {
        mapOnPhone = !mapOnPhone;
        if (walk is not null)
            script?.Reveal(walk.At, focus: false);
    }

    private Task OnRoomAsync(CausesRoom measured, bool phone) => InvokeAsync(() =>
    {
        if (Room.IsAbout(measured) || measured.Width < 1)
            return;
        room = measured with { Tight = true };
        Draw();
        Follow();
        StateHasChanged();
    });

    private Task PickAsync((EntityId? From, EntityId? To) ends)
    {
        picked = ends is { From: not null, To: not null };
        Navigation.NavigateTo(PageState.Link(ends.From, ends.To).ToAddress());
        return Task.CompletedTask;
    }

    private Task OnKeyAsync(KeyboardEventArgs e)
    {
        if (walk is null || picture is null || e.CtrlKey || e.AltKey || e.MetaKey || e.ShiftKey)
            return Task.CompletedTask;
        var next = e.Key switch
        {
            "ArrowRight" or "e" => walk.Onward(),
            "ArrowLeft" or "c" => walk.Back(),
            "ArrowUp" => Turned(-1),
            "ArrowDown" => Turned(1),
            "Home" => LinkWalk.Start(walk.Chain),
            _ => null,
        };
        if (next is not null)
            Go(next, focus: true);
        else if (e.Key == "Enter")
            Navigation.NavigateTo(Page.State.Explain(walk.At).ToAddress());
        else if (e.Key == "i")
            Navigation.NavigateTo($"entity/{walk.At}");
        return Task.CompletedTask;
    }

    // The same thing on the next chain where that comes by it, else its start.
    private LinkWalk? Turned(int by)
    {
        var place = walk!.Chain.Number - 1 + by;
        if (place < 0 || place >= picture!.Chains.Length)
            return null;
        return walk.AtStart ? LinkWalk.Start(picture.Chains[place]) : LinkWalk.To(picture.Chains[place], walk.At);
    }
}
