using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Web.Components.Shared;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.AspNetCore.Components;

namespace Khrushchev.Graph.Web.Components.Entities;

/// <summary>Loads one entity and keeps it as the notes change.</summary>
public sealed partial class EntityDetails : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private EntityDetail? detail;
    private EvidenceNotes notes = EvidenceNotes.None;
    private YearScale? scale;
    private (EntityId, long) shown;
    private bool missing;

    [CascadingParameter] private PageView Page { get; set; } = default!;

    /// <summary>Which entity.</summary>
    [Parameter, EditorRequired] public EntityId Id { get; set; }

    /// <summary>In the panel beside a view, not on a page of its own.</summary>
    [Parameter] public bool InPanel { get; set; }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (shown == (Id, Page.Info.Version) || Page.Info.Version == 0)
            return;
        shown = (Id, Page.Info.Version);
        var found = await Store.FindAsync(Id, closing.Token);
        (detail, missing) = (found, found is null);
        notes = found is null ? EvidenceNotes.None : EvidenceNotes.Of(found);
        scale = found is null ? null : YearScale.Of(found, Page.Info.Course.Period);
    }

    private string Kicker(EntityHead head) =>
        Page.Find(head.Theme) is { } theme ? $"{Words.Of(head.Kind)} · {theme.Title}" : Words.Of(head.Kind);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <inheritdoc/>
    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }
}
