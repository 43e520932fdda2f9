using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.State;
using Khrushchev.Graph.Web.Components.Timeline.Scenes;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>The timeline of the course: parameters in, events out; what is on screen is in <see cref="TimelineState"/>.</summary>
public sealed partial class TimelineView : IAsyncDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly CausalTravel travel = new();
    private readonly CameraWishes wishes = new();
    private TimelineState state = default!;
    private TimelineMount mount = default!;
    private LatestQuestion question = default!;
    private ElementReference root;
    private Sight sight, opening;
    private bool upright;
    private string announcement = "";
    private (long, string, EntityId?)? loaded;
    private Scene? sent;

    /// <summary>The thing in focus, or null.</summary>
    [Parameter] public EntityId? Focus { get; set; }

    /// <summary>Days to show, both inclusive; null for the course's period. A new value moves the camera.</summary>
    [Parameter] public DayRange? Window { get; set; }

    /// <summary>The day that the cursor stands on, or null. A new value brings it into view.</summary>
    [Parameter] public int? Day { get; set; }

    /// <summary>Only these themes; empty for all.</summary>
    [Parameter] public ImmutableArray<string> Themes { get; set; } = [];

    /// <summary>Somebody chose a thing.</summary>
    [Parameter] public EventCallback<EntityId> OnFocus { get; set; }

    /// <summary>The camera came to rest on these days, both inclusive.</summary>
    [Parameter] public EventCallback<DayRange> OnWindow { get; set; }

    /// <summary>Somebody put the cursor on a day, or took it away.</summary>
    [Parameter] public EventCallback<int?> OnDay { get; set; }

    /// <summary>Somebody chose themes; empty for all.</summary>
    [Parameter] public EventCallback<ImmutableArray<string>> OnThemes { get; set; }

    [CascadingParameter] private PageView Page { get; set; } = default!;

    /// <summary>Links leave the window to the camera and the day to its cursor.</summary>
    private PageView Links => Page with { State = Page.State with { Window = null, Day = null } };

    private bool IsFiltered => !Themes.IsDefaultOrEmpty;

    private string Nothing => IsFiltered ? "No event of the chosen themes has a date."
        : "No event of the course has a date. A line such as “date: 1953-06-26” in an event’s notes puts it here.";

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        (state, mount, question) = (new TimelineState(Store), new TimelineMount(Script, this), new LatestQuestion(closing.Token));
        wishes.Start(Window, Focus, Day);
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        wishes.Hear(Window, Focus, Day);
        // Until a script holds the camera it opens anew, as there may be no course yet.
        if (mount.Current is null)
            sight = opening = Sight.Of(Window ?? TimelineState.Opening(Page.Info));
        else if (wishes.WantsWindow && Window is { } window)
            sight = sight.On(window);
        if (Page.Info.Version == 0)
            return;
        var wanted = (Page.Info.Version, string.Join(',', Themes.IsDefault ? [] : Themes), Focus);
        if (wanted == loaded && !wishes.WantsWindow)
            return;
        loaded = wanted;
        await LoadAsync();
    }

    private Task LoadAsync() => question.AskAsync(async cancellationToken =>
    {
        await state.OpenAsync(Page.Info, Themes, cancellationToken);
        if (upright)
            await state.LoadAllAsync(Focus, cancellationToken);
        else
            await state.LoadAsync(sight.Days, sight.Level, Focus, cancellationToken);
    });

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (root.Context is null || state.Scene == Scene.Empty || (mount.Has(root) && ReferenceEquals(sent, state.Scene) && !wishes.Any))
            return;
        sent = state.Scene;
        try
        {
            await TellAsync(await mount.ForAsync(root, Assets["dist/timeline.js"], sight, state.Limits));
        }
        catch (Exception lost) when (lost is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone while we drew it.
        }
    }

    private async Task TellAsync(TimelineScript script)
    {
        var (window, focus, isOpening) = wishes.Take();
        await script.UpdateAsync(state, Focus);
        if (window is { } days)
            await script.ShowAsync(days);
        else if (focus is { } id && state.Scene.Marks.FirstOrDefault(m => m.Head.Id == id) is { } mark)
            await script.FocusOnAsync(mark.Glyph, isOpening);
        // Not before: while the script was told the rest, somebody may have moved the cursor.
        if (wishes.TakeDay())
            await script.SetDayAsync(Day);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await mount.DisposeAsync();
        closing.Dispose();
    }
}
