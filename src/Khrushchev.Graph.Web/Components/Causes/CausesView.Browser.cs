using Khrushchev.Graph.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>What the browser tells and is told.</summary>
public sealed partial class CausesView
{
    // A room that differs by less than this is the same; scroll bars must not make the map jump.
    private const double Tolerance = 24;

    private DotNetObjectReference<CausesView>? self;
    private IJSObjectReference? handle;
    private ElementReference view;
    private (EntityId Id, bool Focus)? reveal;

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (picture is null || picture.Closure.Nodes.Length == 1)
            return;
        try
        {
            if (self is null)
            {
                self = DotNetObjectReference.Create(this);
                await using var module = await Script.InvokeAsync<IJSObjectReference>("import", closing.Token, "./dist/causes.js");
                handle = await module.InvokeAsync<IJSObjectReference>("mount", closing.Token, view, self);
                StateHasChanged();
            }
            if (handle is not null && reveal is var (id, focus))
            {
                reveal = null;
                await handle.InvokeVoidAsync("reveal", closing.Token, id.Value, focus);
            }
        }
        catch (Exception fault) when (fault is JSDisconnectedException or OperationCanceledException or ObjectDisposedException)
        {
            // The screen is gone.
        }
    }

    /// <summary>The browser measured how much room the map has.</summary>
    [JSInvokable]
    public void OnRoom(double width, double height, bool large, bool narrow)
    {
        this.narrow = narrow;
        var before = Room;
        if (before.Large != large || Math.Abs(before.Width - width) > Tolerance || Math.Abs(before.Height - height) > Tolerance)
        {
            room = new CausesRoom(width, height, large);
            if (closure is not null)
                Draw(opened);
        }
        StateHasChanged();
    }

    private async Task UnmountAsync()
    {
        try
        {
            if (handle is not null)
            {
                await handle.InvokeVoidAsync("dispose");
                await handle.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser has cleaned up by going away.
        }
        self?.Dispose();
        (self, handle) = (null, null);
    }
}
