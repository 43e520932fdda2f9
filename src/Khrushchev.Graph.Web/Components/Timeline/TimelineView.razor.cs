using System.Collections.Immutable;
using System.Globalization;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>The timeline of the course: parameters in, events out; what is on screen is in <see cref="TimelineState"/>.</summary>
public sealed partial class TimelineView : IAsyncDisposable
{
    private const double GuessedWidth = 1280; // until the browser says how wide it is

    private readonly CausalTravel travel = new();
    private readonly CancellationTokenSource closing = new();
    private TimelineState state = default!;
    private Task<TimelineScript>? mounting;
    private string? mounted;
    private ElementReference root;
    private CancellationTokenSource? loading;
    private (double From, double To, double PixelsPerDay) camera;
    private DayRange firstWindow;
    private string opening = "";
    private string announcement = "";
    private bool upright;
    private DayRange? lastWindow;
    private EntityId? lastFocus;
    private Scene? sent;
    private bool showWindow, showFocus;

    /// <summary>The thing in focus, or null.</summary>
    [Parameter] public EntityId? Focus { get; set; }

    /// <summary>Days to show, both inclusive; null for the course's period. A new value moves the camera.</summary>
    [Parameter] public DayRange? Window { get; set; }

    /// <summary>Only these themes; empty for all.</summary>
    [Parameter] public ImmutableArray<string> Themes { get; set; } = [];

    /// <summary>Somebody chose a thing.</summary>
    [Parameter] public EventCallback<EntityId> OnFocus { get; set; }

    /// <summary>The camera came to rest on these days, both inclusive.</summary>
    [Parameter] public EventCallback<DayRange> OnWindow { get; set; }

    [CascadingParameter] private PageView Page { get; set; } = default!;

    /// <summary>Links leave the window to the camera.</summary>
    private PageView Links => Page with { State = Page.State with { Window = null } };

    private string Nothing => Themes.IsDefaultOrEmpty
        ? "No event of the course has a date. A line such as “date: 1953-06-26” in an event’s notes puts it here."
        : "No event of the chosen themes has a date.";

    private string Heights => string.Create(CultureInfo.InvariantCulture, $"--rows:{state.Scene.Rows:0.##}");

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        state = new TimelineState(Store);
        firstWindow = Window ?? TimelineState.Opening(Page.Info);
        var days = (double)firstWindow.To + 1 - firstWindow.From;
        camera = (firstWindow.From, firstWindow.To + 1, GuessedWidth / days);
        // The browser divides its own width by the days, so that the first picture fits before any script runs.
        opening = string.Create(CultureInfo.InvariantCulture,
            $"--t0:{firstWindow.From};--t1:{firstWindow.To + 1};--k:calc((100cqw - var(--names)) / {days})");
        (lastWindow, lastFocus, showFocus) = (Window, Focus, Focus is not null && Window is null);
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        showWindow |= Window is not null && Window != lastWindow;
        showFocus |= Focus is not null && Focus != lastFocus;
        (lastWindow, lastFocus) = (Window, Focus);
        if (showWindow && Window is { } w)
            camera = (w.From, w.To + 1, camera.PixelsPerDay * (camera.To - camera.From) / (w.To + 1 - w.From));
        await LoadAsync();
    }

    /// <summary>The latest question takes the place of the one before.</summary>
    private async Task LoadAsync()
    {
        if (loading is { } earlier)
            await earlier.CancelAsync();
        using var mine = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
        loading = mine;
        try
        {
            await state.OpenAsync(Page.Info, Themes, mine.Token);
            if (upright)
                await state.LoadAllAsync(Focus, mine.Token);
            else
                await state.LoadAsync(new DayRange((int)Math.Floor(camera.From), (int)Math.Ceiling(camera.To)), TimelineLevels.For(camera.PixelsPerDay), Focus, mine.Token);
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // A later question has been asked, or nobody listens any more.
        }
        finally
        {
            if (loading == mine)
                loading = null;
        }
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var same = mounted == root.Id && ReferenceEquals(sent, state.Scene);
        if (root.Context is null || state.Scene == Scene.Empty || (same && !showFocus && !showWindow))
            return;
        sent = state.Scene;
        try
        {
            await TellAsync(await MountAsync());
        }
        catch (Exception lost) when (lost is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone while we drew it.
        }
    }

    private async Task TellAsync(TimelineScript script)
    {
        var (window, focus) = (showWindow ? Window : null, showFocus ? Focus : null);
        showWindow = showFocus = false;
        await script.UpdateAsync(state.Scene, state.Limits, Focus);
        if (window is { } days)
            await script.ShowAsync(days);
        else if (focus is { } id && state.Scene.Marks.FirstOrDefault(m => m.Head.Id == id) is { } mark)
            await script.FocusOnAsync(mark.Glyph);
    }

    /// <summary>One script for each element that we have drawn.</summary>
    private async Task<TimelineScript> MountAsync()
    {
        if (mounted != root.Id)
        {
            mounted = root.Id;
            var before = mounting;
            mounting = TimelineScript.MountAsync(Script, this, root, Assets["dist/timeline.js"], camera.From, camera.To, state.Limits);
            if (before is not null)
                await (await before).DisposeAsync();
        }
        return await mounting!;
    }

    private static string Place(SceneLane lane) => string.Create(CultureInfo.InvariantCulture, $"--l:{lane.Top:0.##};--h:{lane.Height:0.##}");

    private static string Place(ScenePill pill) => string.Create(CultureInfo.InvariantCulture,
        $"--t:{pill.Days.From};--t2:{pill.Days.To + 1};--l:{pill.Lane.Band:0.##}");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        if (mounting is { IsCompletedSuccessfully: true })
            await (await mounting).DisposeAsync();
        closing.Dispose();
    }
}
