using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Web.Components.Shared;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Khrushchev.Graph.Web.Components.Network;

/// <summary>Asks for the network, hands its picture's address to the canvas, and follows focus and version.</summary>
public sealed partial class NetworkView : IAsyncDisposable
{
    private readonly CancellationTokenSource closing = new();
    private GraphSlice slice = new([], [], [], 0, false);
    private DotNetObjectReference<NetworkView>? self;
    private IJSObjectReference? view;
    private ElementReference canvas;
    private (string Hash, EntityId? Focus) drawn;
    private long version = -1;
    private bool table, loaded;

    [CascadingParameter] private PageView Page { get; set; } = default!;

    /// <summary>The thing in focus, or null.</summary>
    [Parameter] public EntityId? Focus { get; set; }

    private string Description => $"A network of {Words.Count(slice.Nodes.Length, "name")} and {Words.Count(slice.Relations.Length, "link")}. The button Table shows the same as a table.";

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (version == Page.Info.Version)
            return;
        version = Page.Info.Version;
        if (version == 0)
        {
            loaded = true;
            return;
        }
        slice = await Store.NetworkAsync(new NetworkQuery(NetworkPictures.MostNodes), closing.Token);
        loaded = true;
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var now = (Page.Info.ContentHash, Focus);
        // What was loaded meanwhile may not be drawn yet.
        if (canvas.Id is null || slice.Nodes.IsEmpty || now == drawn)
            return;
        var before = drawn;
        drawn = now;
        try
        {
            if (view is null)
            {
                self = DotNetObjectReference.Create(this);
                await using var module = await Script.InvokeAsync<IJSObjectReference>("import", closing.Token, "./dist/network.js");
                view = await module.InvokeAsync<IJSObjectReference>("mount", closing.Token, canvas, self, NetworkPictures.Address(now.ContentHash), Focus?.Value);
                return;
            }
            if (before.Hash != now.ContentHash)
                await view.InvokeVoidAsync("load", closing.Token, NetworkPictures.Address(now.ContentHash));
            await view.InvokeVoidAsync("focus", closing.Token, Focus?.Value);
        }
        catch (Exception fault) when (fault is JSDisconnectedException or OperationCanceledException)
        {
            // The screen is gone.
        }
    }

    /// <summary>Somebody chose a node of the picture.</summary>
    [JSInvokable]
    public void OnPick(string id)
    {
        if (EntityId.TryParse(id, out var chosen))
            Navigation.NavigateTo(Page.State.WithFocus(chosen == Focus ? null : chosen).ToAddress());
    }

    private async Task Zoom(double factor)
    {
        if (view is not null)
            await view.InvokeVoidAsync("zoomBy", closing.Token, factor);
    }

    private async Task FitAsync()
    {
        if (view is not null)
            await view.InvokeVoidAsync("fit", closing.Token);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        closing.Dispose();
        try
        {
            if (view is not null)
            {
                await view.InvokeVoidAsync("dispose");
                await view.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser has cleaned up by going away.
        }
        self?.Dispose();
    }
}
