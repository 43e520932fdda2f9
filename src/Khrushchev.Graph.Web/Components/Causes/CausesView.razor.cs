using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;
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
    private KnockOutResult? knockOut;
    private CausesRoom? room;
    private (EntityId, bool, string?, long) loaded;
    private (int?, CausesRoom) drawn;
    private bool missing;
    private bool narrow;
    private bool? outline;
    private string said = "";

    [CascadingParameter] private PageView Page { get; set; } = default!;

    [CascadingParameter(Name = "Theme")] private string? Theme { get; set; }

    /// <summary>What is explained.</summary>
    [Parameter, EditorRequired] public EntityId Root { get; set; }

    private CausalDirection direction => Page.State.Effects ? CausalDirection.Effects : CausalDirection.Causes;

    private bool ShowsOutline => outline ?? narrow;

    // Until somebody chooses, the style sheet shows what suits the screen.
    private string Mode => outline switch { true => "outline", false => "map", null => "auto" };

    private CausesRoom Room => room ?? CausesRoom.Guess(Theme == "projector");

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Page.Info.Version == 0)
            return;
        var wanted = (Root, Page.State.Effects, Page.State.Reading, Page.Info.Version);
        if (loaded != wanted)
        {
            var moved = (loaded.Item1, loaded.Item2) != (Root, Page.State.Effects);
            loaded = wanted;
            var found = await Store.ClosureAsync(new ClosureQuery(Root, direction, Reading: Page.State.Reading, Limit: MostKnown), closing.Token);
            // A later question may have been answered while this one waited.
            if (loaded != wanted)
                return;
            (closure, missing, knockOut, drawn, told) = (found, found is null, null, default, null);
            if (moved)
                walk = CausesWalk.Start(Root);
            written.Clear();
            (opened, addressed) = (Page.State.Opened, Page.State.Opened);
        }
        if (closure is null)
        {
            picture = null;
            await UnmountAsync();
            return;
        }
        if (IsOpenedElsewhere() || drawn != (Page.State.Depth, Room))
            Draw(opened);
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

    private void Draw(ImmutableArray<EntityId> open)
    {
        opened = open;
        drawn = (Page.State.Depth, Room);
        picture = CausesPicture.Of(closure!, direction, Page.State.Depth, opened, Room);
        if (!picture.Shows(walk.At) || (walk.Claim is { } claim && !closure!.Relations.Contains(claim)))
            walk = CausesWalk.Start(Root);
        reveal ??= (walk.At, false);
    }

    // Brings what depends on the place on the map up to date.
    private async Task FollowAsync()
    {
        var claim = walk.Told(picture!);
        chain = claim is null ? [] : walk.At == Root ? [claim] : walk.Way(picture!);
        var owner = claim is null ? walk.At : claim.To;
        if (told?.Entity.Id == owner)
            return;
        told = null;
        told = await Store.FindAsync(owner, closing.Token);
    }

    // The end of a claim nearer to what is explained.
    private EntityId Beyond(Relation claim) => direction == CausalDirection.Causes ? claim.To : claim.From;

    private async Task GoAsync(CausesWalk next, bool focus = true)
    {
        if (!picture!.Shows(next.At))
            Open(walk.At);
        walk = next;
        reveal = (walk.At, focus);
        said = CausesWords.Announcement(walk, picture);
        await FollowAsync();
    }

    private async Task OpenAsync(EntityId id)
    {
        var before = picture!.Shown.Nodes.Length;
        Open(id);
        said = $"{picture.Shown.Nodes.Length - before} more cards.";
        reveal = (walk.At, false);
        await FollowAsync();
    }

    // The map grows at once, and the address after it, so that keys pressed quickly find what they lead to.
    private void Open(EntityId id)
    {
        Draw([.. opened.Remove(id).Add(id)]);
        written.Add(string.Join(',', opened));
        Navigation.NavigateTo((Page.State with { Opened = opened }).ToAddress(), replace: true);
    }

    private async Task ChooseAsync(EntityId id)
    {
        if (picture!.Shows(id) && id != walk.At)
            await GoAsync(CausesWalk.Choose(id, picture));
    }

    private async Task ChooseClaimAsync(Relation claim)
    {
        var (near, far) = direction == CausalDirection.Causes ? (claim.To, claim.From) : (claim.From, claim.To);
        if (picture!.Shows(near) && picture.Shows(far))
            await GoAsync(new CausesWalk(far, claim, [claim]));
    }

    private async Task KnockOutAsync()
    {
        if (knockOut is not null)
        {
            (knockOut, said) = (null, "");
            return;
        }
        // Causes of effects lie outside a closure of effects, so there the whole network is asked.
        var account = direction == CausalDirection.Causes ? closure!
            : await Store.NetworkAsync(new NetworkQuery(QueryLimits.Nodes), closing.Token);
        if (account.Nodes.Any(n => n.Id == walk.At))
            knockOut = KnockOut.Of(account, walk.At, Page.State.Reading);
        said = knockOut is null ? "" : WhatIf.Summary(knockOut);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        closing.Dispose();
        await UnmountAsync();
    }
}
