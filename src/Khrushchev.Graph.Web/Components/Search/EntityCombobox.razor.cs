using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Khrushchev.Graph.Web.Components.Search;

/// <summary>A field that finds an entity as you type; the latest text cancels the one before.</summary>
public sealed partial class EntityCombobox : IDisposable
{
    private const int Shown = 8;

    private CancellationTokenSource searching = new();
    private SearchHit[] hits = [];
    private int total;
    private int active = -1;
    private string text = "";
    private bool open;
    private bool waiting;
    private int fields;
    private ElementReference field;

    [CascadingParameter] private PageView Page { get; set; } = default!;

    /// <summary>The field's id, which the ids of its list begin with.</summary>
    [Parameter, EditorRequired] public string Id { get; set; } = "";

    /// <summary>What the field is for.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>What stands in the empty field.</summary>
    [Parameter] public string? Placeholder { get; set; }

    /// <summary>The title of what was picked before, or null for an empty field.</summary>
    [Parameter] public string? Value { get; set; }

    /// <summary>Only these kinds; empty for all.</summary>
    [Parameter] public ImmutableArray<EntityKind> Kinds { get; set; } = [];

    /// <summary>Somebody picked one.</summary>
    [Parameter] public EventCallback<EntityHead> OnPick { get; set; }

    /// <summary>Anything inside the field.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    private string Status => text.Trim().Length == 0 || waiting ? ""
        : total == 0 ? $"Nothing is called “{text.Trim()}”. Try a surname or one word."
        : near ? $"Nothing is called “{text.Trim()}”. Nearest:"
        : $"{total} found, {hits.Length} shown";

    private bool near => hits.Length > 0 && hits[0].Match == SearchMatch.Near;

    private async Task OnInput(ChangeEventArgs e)
    {
        text = e.Value?.ToString() ?? "";
        var before = searching;
        searching = new CancellationTokenSource();
        var token = searching.Token;
        await before.CancelAsync();
        before.Dispose();
        waiting = true;
        try
        {
            var slice = text.Trim().Length == 0 ? SearchSlice.Empty : await Store.SearchForgivinglyAsync(new SearchQuery(text, Shown, Kinds), token);
            (hits, total, active) = ([.. slice.Hits], slice.Total, slice.Hits.IsEmpty ? -1 : 0);
            (open, waiting) = (text.Trim().Length > 0, false);
        }
        catch (OperationCanceledException)
        {
            // A later text asks again.
        }
    }

    private async Task OnKey(KeyboardEventArgs e)
    {
        switch (e.Key)
        {
            case "ArrowDown" when hits.Length > 0:
                (open, active) = (true, (active + 1) % hits.Length);
                break;
            case "ArrowUp" when hits.Length > 0:
                (open, active) = (true, (active <= 0 ? hits.Length : active) - 1);
                break;
            case "Enter" when open && !(waiting && Store.Away is not null) && active >= 0 && active < hits.Length:
                await PickAsync(hits[active]);
                break;
            case "Escape":
                Close();
                break;
        }
    }

    private Task PickAsync(SearchHit hit)
    {
        text = "";
        hits = [];
        fields++;
        Close();
        return OnPick.InvokeAsync(hit.Entity);
    }

    /// <summary>Moves the focus into the field.</summary>
    public ValueTask FocusAsync() => field.FocusAsync();

    // What was typed and not picked is no answer, so the field shows what was picked before.
    private void Leave()
    {
        Close();
        if (Value is null || text.Length == 0)
            return;
        (text, hits) = ("", []);
        fields++;
    }

    private void Close()
    {
        (open, active, waiting) = (false, hits.Length > 0 ? 0 : -1, false);
        // An answer that comes late would open the list over what is read by then.
        searching.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        searching.Cancel();
        searching.Dispose();
    }
}
