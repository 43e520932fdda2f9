using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Khrushchev.Graph.Web.Components.Layout;

/// <summary>Search as you type; the latest text cancels the one before.</summary>
public sealed partial class SearchBox : IDisposable
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

    [CascadingParameter] private PageView Page { get; set; } = default!;

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
            var slice = text.Trim().Length == 0 ? SearchSlice.Empty : await Store.SearchForgivinglyAsync(new SearchQuery(text, Shown), token);
            (hits, total, active) = ([.. slice.Hits], slice.Total, slice.Hits.IsEmpty ? -1 : 0);
            (open, waiting) = (text.Trim().Length > 0, false);
        }
        catch (OperationCanceledException)
        {
            // A later text asks again.
        }
        catch (StoreUnavailableException)
        {
            (hits, total, open, waiting) = ([], 0, false, false);
        }
    }

    private void OnKey(KeyboardEventArgs e)
    {
        switch (e.Key)
        {
            case "ArrowDown" when hits.Length > 0:
                (open, active) = (true, (active + 1) % hits.Length);
                break;
            case "ArrowUp" when hits.Length > 0:
                (open, active) = (true, (active <= 0 ? hits.Length : active) - 1);
                break;
            case "Enter" when open && active >= 0 && active < hits.Length:
                Open(hits[active]);
                break;
            case "Escape":
                Close();
                break;
        }
    }

    private void Open(SearchHit hit)
    {
        text = "";
        hits = [];
        fields++;
        Close();
        Navigation.NavigateTo(Page.AddressOf(hit.Entity));
    }

    private void Close() => (open, active) = (false, hits.Length > 0 ? 0 : -1);

    /// <inheritdoc/>
    public void Dispose()
    {
        searching.Cancel();
        searching.Dispose();
    }
}
