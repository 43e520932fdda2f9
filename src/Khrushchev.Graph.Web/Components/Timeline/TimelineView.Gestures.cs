using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;
using Microsoft.JSInterop;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>What the browser tells: a gesture's meaning, never its pixels.</summary>
public sealed partial class TimelineView
{
    /// <summary>The camera needs marks: it nears the edge of what is loaded or has crossed a level.</summary>
    /// <param name="from">Day at the left edge.</param>
    /// <param name="to">Day at the right edge.</param>
    /// <param name="pixelsPerDay">The scale.</param>
    [JSInvokable]
    public async Task MovedAsync(double from, double to, double pixelsPerDay)
    {
        if (Sight.Read(from, to, pixelsPerDay, state.Limits) is not { } now)
            return;
        (sight, upright) = (now, false);
        await LoadAsync();
        StateHasChanged();
    }

    /// <summary>The camera came to rest.</summary>
    /// <param name="from">Day at the left edge.</param>
    /// <param name="to">Day at the right edge.</param>
    [JSInvokable]
    public Task RestedAsync(double from, double to)
    {
        if (!(from < to) || !double.IsFinite(to - from))
            return Task.CompletedTask;
        var limits = state.Limits;
        var first = (int)Math.Round(Math.Clamp(from, limits.From, limits.To));
        var window = new DayRange(first, Math.Max(first, (int)Math.Round(Math.Clamp(to, limits.From, limits.To)) - 1));
        wishes.Said(window);
        return OnWindow.InvokeAsync(window);
    }

    /// <summary>The screen is narrow: time runs down the page.</summary>
    [JSInvokable]
    public async Task UprightAsync()
    {
        upright = true;
        await LoadAsync();
        StateHasChanged();
    }

    /// <summary>Somebody chose a mark.</summary>
    /// <param name="id">What it stands for.</param>
    [JSInvokable]
    public Task OpenAsync(string id) => EntityId.TryParse(id, out var entity) ? OnFocus.InvokeAsync(entity) : Task.CompletedTask;

    /// <summary>Somebody put the cursor on a day, or took it away.</summary>
    /// <param name="day">The day, as <see cref="DayNumber"/>; null for none.</param>
    [JSInvokable]
    public Task DayAsync(int? day)
    {
        if (day is { } asked)
            day = Math.Clamp(asked, state.Limits.From, state.Limits.To);
        wishes.Said(day);
        return OnDay.InvokeAsync(day);
    }

    /// <summary>Goes along a cause or an effect, and says which.</summary>
    /// <param name="id">Where the keyboard is.</param>
    /// <param name="effects">Towards effects.</param>
    /// <param name="beside">To the next one beside the one just reached.</param>
    [JSInvokable]
    public async Task TravelAsync(string id, bool effects, bool beside)
    {
        // A step that is made much later leads away from where the reader is by then.
        if (Store.Away is not null || !EntityId.TryParse(id, out var from) || await Store.FindAsync(travel.Origin(from, effects, beside), closing.Token) is not { } origin)
            return;
        var step = travel.Step(from, origin, effects, beside);
        announcement = step?.Words ?? $"The notes name no dated {(effects ? "effect" : "cause")} of {origin.Entity.Head.Title}.";
        StateHasChanged();
        if (step is null)
            return;
        await OnFocus.InvokeAsync(step.To.Id);
        if (mount.Current is { } script)
            await (await script).ReachAsync(step.To.Id);
    }

    /// <summary>The id of the first or the last mark of the course, or null.</summary>
    /// <param name="last">The last one.</param>
    [JSInvokable]
    public async Task<string?> EndAsync(bool last) =>
        Store.Away is not null ? null : (await state.EndAsync(last, upright ? state.UprightLevel : sight.Level, closing.Token))?.Value;
}
