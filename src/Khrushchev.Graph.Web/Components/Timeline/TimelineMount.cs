using Khrushchev.Graph.Stores;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>One script for each element that the view has drawn.</summary>
internal sealed class TimelineMount(IJSRuntime runtime, TimelineView view) : IAsyncDisposable
{
    private string? element;
    private Task<TimelineScript>? mounting;

    /// <summary>The script of the element drawn last, or null before there is one.</summary>
    public Task<TimelineScript>? Current => mounting;

    /// <summary>Whether this element has its script.</summary>
    public bool Has(ElementReference root) => element == root.Id;

    /// <summary>The script of this element; an earlier element's goes.</summary>
    public async Task<TimelineScript> ForAsync(ElementReference root, string path, Sight sight, DayRange limits)
    {
        if (!Has(root))
        {
            element = root.Id;
            var before = mounting;
            mounting = TimelineScript.MountAsync(runtime, view, root, path, sight, limits);
            if (before is not null)
                await (await before).DisposeAsync();
        }
        return await mounting!;
    }

    public async ValueTask DisposeAsync()
    {
        if (mounting is { IsCompletedSuccessfully: true })
            await (await mounting).DisposeAsync();
    }
}
