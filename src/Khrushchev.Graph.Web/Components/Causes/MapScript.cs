using Khrushchev.Graph.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>The map's script in the browser: it measures the room, moves the focus and zooms. Bears a screen that is gone.</summary>
/// <param name="runtime">The browser.</param>
/// <param name="onRoom">What is done with a room that was measured, and whether it is as narrow as a phone.</param>
internal sealed class MapScript(IJSRuntime runtime, Func<CausesRoom, bool, Task> onRoom) : IAsyncDisposable
{
    private DotNetObjectReference<MapScript>? self;
    private IJSObjectReference? handle;
    private (EntityId Id, bool Focus)? reveal;

    /// <summary>Whether the script is there, so that keys work.</summary>
    public bool IsReady => handle is not null;

    /// <summary>Brings a card into view once it is drawn and, where asked, gives it the focus.</summary>
    public void Reveal(EntityId id, bool focus) => reveal = (id, focus || (reveal is { Focus: true } asked && asked.Id == id));

    /// <summary>After each drawing: begins where it has not, and does what was asked for.</summary>
    /// <returns>Whether it has just begun.</returns>
    public async Task<bool> DrawnAsync(ElementReference view, CancellationToken cancellationToken)
    {
        var begun = false;
        try
        {
            if (self is null)
            {
                self = DotNetObjectReference.Create(this);
                await using var module = await runtime.InvokeAsync<IJSObjectReference>("import", cancellationToken, "./dist/causes.js");
                handle = await module.InvokeAsync<IJSObjectReference>("mount", cancellationToken, view, self);
                begun = true;
            }
            if (handle is not null && reveal is var (id, focus))
            {
                reveal = null;
                await handle.InvokeVoidAsync("reveal", cancellationToken, id.Value, focus);
            }
        }
        catch (Exception fault) when (fault is JSDisconnectedException or OperationCanceledException or ObjectDisposedException)
        {
            // The screen is gone.
        }
        return begun;
    }

    /// <summary>The browser measured how much room the map has.</summary>
    [JSInvokable]
    public Task OnRoom(double width, double height, bool large, bool narrow) => onRoom(new CausesRoom(width, height, large), narrow);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
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
