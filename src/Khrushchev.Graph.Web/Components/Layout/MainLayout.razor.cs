using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace Khrushchev.Graph.Web.Components.Layout;

/// <summary>The one frame: header, view, panel. Follows the address and the store's versions.</summary>
public sealed partial class MainLayout : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private ErrorBoundary? boundary;
    private string? unavailable;

    private PageView Current { get; set; } = new(new PageState(), StoreInfo.Empty);

    private bool HasPanel => Current.State is { View: View.Timeline or View.Network, Focus: not null } or { View: View.Timeline, Day: not null };

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        var state = PageAddress.Read(Navigation.ToBaseRelativePath(Navigation.Uri));
        Current = new PageView(state, StoreInfo.Empty);
        try
        {
            Current = new PageView(state, await Store.InfoAsync(closing.Token));
        }
        catch (StoreUnavailableException fault)
        {
            unavailable = fault.Message;
        }
        if (RendererInfo.IsInteractive)
            _ = InvokeAsync(FollowVersionsAsync);
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() => boundary?.Recover();

    private async Task FollowVersionsAsync()
    {
        while (!closing.IsCancellationRequested)
        {
            try
            {
                await foreach (var info in Store.WatchAsync(closing.Token))
                {
                    unavailable = null;
                    Current = Current with { Info = info };
                    StateHasChanged();
                }
                return;
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (StoreUnavailableException fault)
            {
                unavailable = fault.Message;
                StateHasChanged();
                await Task.Delay(TimeSpan.FromSeconds(3), closing.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            }
        }
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => InvokeAsync(() =>
    {
        Current = Current with { State = PageAddress.Read(Navigation.ToBaseRelativePath(e.Location)) };
        StateHasChanged();
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        closing.Cancel();
        closing.Dispose();
    }
}
