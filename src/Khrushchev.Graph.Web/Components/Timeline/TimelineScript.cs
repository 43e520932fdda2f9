using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>The camera in the browser, seen from here. A lost circuit takes the browser's side with it, so losing it is no error.</summary>
internal sealed class TimelineScript : IAsyncDisposable
{
    private readonly IJSObjectReference module;
    private readonly IJSObjectReference handle;
    private readonly DotNetObjectReference<TimelineView> self;

    private TimelineScript(IJSObjectReference module, IJSObjectReference handle, DotNetObjectReference<TimelineView> self) =>
        (this.module, this.handle, this.self) = (module, handle, self);

    public static async Task<TimelineScript> MountAsync(
        IJSRuntime runtime, TimelineView view, ElementReference root, string path, Sight sight, DayRange limits)
    {
        var module = await runtime.InvokeAsync<IJSObjectReference>("import", "./" + path);
        var self = DotNetObjectReference.Create(view);
        var handle = await module.InvokeAsync<IJSObjectReference>("mount", root, self, new { from = sight.From, to = sight.To, limits = Edges(limits) });
        return new TimelineScript(module, handle, self);
    }

    public ValueTask UpdateAsync(TimelineState state, EntityId? focus)
    {
        var scene = state.Scene;
        var loaded = new { from = scene.Loaded.From, to = scene.Loaded.To + 1, level = scene.Level };
        return handle.InvokeVoidAsync("update", new { loaded, limits = Edges(state.Limits), whole = state.IsWhole, chosen = focus?.Value, arcs = scene.Arcs });
    }

    public ValueTask ShowAsync(DayRange window) => handle.InvokeVoidAsync("show", window.From, window.To + 1, true);

    /// <summary>Brings a mark into view.</summary>
    /// <param name="glyph">Its days.</param>
    /// <param name="isOpening">Only where the reader has not moved yet.</param>
    public ValueTask FocusOnAsync(DateGlyph glyph, bool isOpening) => handle.InvokeVoidAsync("focusOn", glyph.From, glyph.To, isOpening);

    /// <summary>Puts the cursor on a day and brings it into view; null takes it away.</summary>
    public ValueTask SetDayAsync(int? day) => handle.InvokeVoidAsync("setDay", day);

    public ValueTask ReachAsync(EntityId id) => handle.InvokeVoidAsync("reach", id.Value);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await handle.InvokeVoidAsync("dispose");
            await handle.DisposeAsync();
            await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its handle with it.
        }
        self.Dispose();
    }

    /// <summary>Days with an exclusive end, as the browser counts them.</summary>
    private static object Edges(DayRange days) => new { from = days.From, to = days.To + 1 };
}
