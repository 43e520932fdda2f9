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
    private bool isKnown;

    private PageView Current { get; set; } = new(new PageState(), StoreInfo.Empty);

    private bool HasPanel => isKnown && Current.State is { View: View.Timeline or View.Network, Focus: not null } or { View: View.Timeline, Day: not null };

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        Patience.IsPatient = RendererInfo.IsInteractive;
        Current = Current with { State = PageAddress.Read(Navigation.ToBaseRelativePath(Navigation.Uri)) };
        if (Memory.Last is { } last)
            Take(last);
        try
        {
            Take(await Store.InfoAsync(closing.Token));
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

    /// <summary>A view is drawn from here on: it opens with the course's own period, and asks for what that version holds.</summary>
    private void Take(StoreInfo info)
    {
        (unavailable, isKnown, Memory.Last) = (null, true, info);
        if (info.Version != Current.Info.Version || info.ContentHash != Current.Info.ContentHash)
            Current = Current with { Info = info };
    }

    private async Task FollowVersionsAsync()
    {
        while (!closing.IsCancellationRequested)
        {
            try
            {
                await foreach (var info in Store.WatchAsync(closing.Token))
                {
                    Take(info);
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
        // Another place may be drawn where one could not.
        boundary?.Recover();
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        closing.Cancel();
        closing.Dispose();
    }
}
