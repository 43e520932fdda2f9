using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.AspNetCore.Components;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>Loads what led to something (or what it led to), and keeps the map, the place on it and the sentence together.</summary>
public sealed partial class CausesView : IAsyncDisposable
{
    private const int MostKnown = 400;

    private readonly CancellationTokenSource closing = new();
    private GraphSlice? closure;
    private CausesPicture? picture;
    private CausesWalk walk = CausesWalk.Start(default);
    private ImmutableArray<Relation> chain = [];
    private ImmutableArray<EntityId> opened = [];
    private ImmutableArray<EntityId> addressed = [];
    private readonly List<string> written = [];
    private EntityDetail? told;
    private (EntityId, bool, long) loaded, answered;
    private CausalDirection direction;
    private (CausesExtent, CausesRoom)? drawn;
    private CausesRoom? room;
    private bool missing;
    private bool rootLedOn;
    private bool narrow;
    private bool? outline;
    private string said = "";

    [CascadingParameter] private PageView Page { get; set; } = default!;

    [CascadingParameter(Name = "Theme")] private string? Theme { get; set; }

    /// <summary>What is explained.</summary>
    [Parameter, EditorRequired] public EntityId Root { get; set; }

    private CausalDirection Wanted => Page.State.Effects ? CausalDirection.Effects : CausalDirection.Causes;

    private bool ShowsOutline => outline ?? narrow;

    // Until somebody chooses, the style sheet shows what suits the screen.
    private string Mode => outline switch { true => "outline", false => "map", null => "auto" };

    private CausesRoom Room => room ?? CausesRoom.Guess(Theme == "projector");

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Page.Info.Version == 0)
            return;
        var wanted = (Root, Page.State.Effects, Page.Info.Version);
        if (loaded != wanted)
        {
            var moved = (loaded.Item1, loaded.Item2) != (Root, Page.State.Effects);
            loaded = wanted;
            var found = await Store.ClosureAsync(new ClosureQuery(Root, Wanted, Limit: MostKnown), closing.Token);
            // A later question may have been answered while this one waited.
            if (loaded != wanted)
                return;
            var led = Wanted == CausalDirection.Causes
                ? await Store.ClosureAsync(new ClosureQuery(Root, CausalDirection.Effects, Depth: 1, Limit: 2), closing.Token) : found;
            if (loaded != wanted)
                return;
            (closure, direction, answered) = (found, Wanted, wanted);
            (missing, drawn, told) = (found is null, null, null);
            rootLedOn = led is { Nodes.Length: > 1 };
            Forget();
            if (moved)
                walk = CausesWalk.Start(Root);
            written.Clear();
            (opened, addressed) = (Page.State.Opened, Page.State.Opened);
        }
        // Until the answer is there, what is shown stays what was asked before.
        if (answered != wanted)
            return;
        if (closure is null)
        {
            picture = null;
            await UnmountAsync();
            return;
        }
        if (IsOpenedElsewhere() || drawn != (CausesExtent.Of(Page.State, opened), Room))
            Draw(Page.State, opened);
        await ReadAsync();
        await FollowAsync();
    }

    // The address follows the map with a delay, so only what the map itself did not write there is news.
    private bool IsOpenedElsewhere()
    {
        if (Page.State.Opened.SequenceEqual(addressed))
            return false;
        addressed = Page.State.Opened;
        if (written.Remove(string.Join(',', addressed)))
            return false;
        opened = addressed;
        return true;
    }

    private void Draw(PageState state, ImmutableArray<EntityId> open)
    {
        opened = open;
        var extent = CausesExtent.Of(state, opened);
        drawn = (extent, Room);
        picture = CausesDrawing.Of(closure!, direction, extent, Room);
        picture.RootLedOn = rootLedOn;
        if (!picture.Shows(walk.At) || (walk.Claim is { } claim && !closure!.Relations.Contains(claim)))
            walk = CausesWalk.Start(Root);
        Reveal(walk.At, focus: false);
    }

    // Brings what depends on the place on the map up to date.
    private async Task FollowAsync()
    {
        var claim = walk.Told(picture!);
        chain = claim is null ? [] : walk.At == Root ? [claim] : walk.Way(picture!);
        Look();
        var owner = claim is null ? walk.At : claim.To;
        if (told?.Entity.Id == owner)
            return;
        told = null;
        var found = await Store.FindAsync(owner, closing.Token);
        if (picture is { } shown && owner == (walk.Told(shown)?.To ?? walk.At))
            told = found;
    }

    private async Task GoAsync(CausesWalk next, bool focus = true)
    {
        if (!picture!.Shows(next.At))
            Open(walk.At);
        walk = next;
        Reveal(walk.At, focus);
        said = CausesWords.Announcement(walk, picture);
        await FollowAsync();
    }

    private async Task OpenAsync(EntityId id)
    {
        var before = picture!.Shown.Nodes.Length;
        Open(id);
        said = $"{picture.Shown.Nodes.Length - before} more cards.";
        Reveal(walk.At, focus: false);
        await FollowAsync();
    }

    // The map grows at once, and the address after it, so that keys pressed quickly find what they lead to. By role nothing further away has
    // a place, so the map goes back to time.
    private void Open(EntityId id)
    {
        var state = Page.State with { Opened = [.. opened.Remove(id).Add(id)], ByRole = false };
        Draw(state, state.Opened);
        written.Add(string.Join(',', opened));
        Navigation.NavigateTo(state.ToAddress(), replace: true);
    }

    private async Task ChooseAsync(EntityId id)
    {
        if (picture!.Shows(id) && id != walk.At)
            await GoAsync(CausesWalk.Choose(id, picture));
    }

    private async Task ChooseClaimAsync(Relation claim)
    {
        var near = picture!.Near(claim);
        if (picture.Shows(near) && picture.Shows(claim.Other(near)))
            await GoAsync(new CausesWalk(claim.Other(near), claim, [claim]));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        closing.Dispose();
        await UnmountAsync();
    }
}
