using Khrushchev.Graph.Model;
using Microsoft.AspNetCore.Components;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>What the browser tells and is told.</summary>
public sealed partial class CausesView
{
    private MapScript? script;
    private ElementReference view;

    private bool IsReady => script?.IsReady == true;

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // What was loaded meanwhile may not be drawn yet.
        if (view.Id is null || picture is null || picture.Closure.Nodes.Length == 1)
            return;
        if (await (script ??= new MapScript(Script, OnRoomAsync)).DrawnAsync(view, closing.Token))
            StateHasChanged();
    }

    private void Reveal(EntityId id, bool focus) => (script ??= new MapScript(Script, OnRoomAsync)).Reveal(id, focus);

    private void TurnOutline()
    {
        outline = !ShowsOutline;
        Reveal(walk.At, focus: false);
    }

    private Task OnRoomAsync(CausesRoom measured, bool phone) => InvokeAsync(() =>
    {
        narrow = phone;
        if (!Room.IsAbout(measured))
        {
            room = measured;
            if (closure is not null)
                Draw(Page.State, opened);
        }
        StateHasChanged();
    });

    private async Task UnmountAsync()
    {
        if (script is not null)
            await script.DisposeAsync();
        script = null;
    }
}
