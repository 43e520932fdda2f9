using Khrushchev.Graph.Model;
using Khrushchev.Graph.Reasoning;
using Khrushchev.Graph.Web.Components.Causes;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.AspNetCore.Components;

namespace Khrushchev.Graph.Web.Components.Links;

/// <summary>Loads the chains between two things and keeps the list, the map and the sentence together.</summary>
public sealed partial class LinksView : IAsyncDisposable
{
    // More are hard to compare; the rest is a button away.
    private const int UsualChains = 5;

    private readonly CancellationTokenSource closing = new();
    private LinkAnswer? answer;
    private LinkPicture? picture;
    private LinkSources sources = LinkSources.None;
    private LinkWalk? walk;
    private CausesRoom? room;
    private (EntityId?, EntityId?, long) loaded;
    private int? addressed;
    private bool all;
    private int hidden;
    private bool mapOnPhone;
    private string said = "";

    [CascadingParameter] private PageView Page { get; set; } = default!;

    [CascadingParameter(Name = "Theme")] private string? Theme { get; set; }

    // Beside the list there is about so much, until the browser has measured.
    private CausesRoom Room => room ?? CausesRoom.Guess(Theme == "projector") with { Width = 1400, Tight = true };

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Page.Info.Version == 0)
            return;
        var wanted = (Page.State.Focus, Page.State.To, Page.Info.Version);
        if (loaded != wanted)
        {
            var moved = (loaded.Item1, loaded.Item2) != (Page.State.Focus, Page.State.To);
            loaded = wanted;
            var found = await LinkAnswer.FindAsync(Store, Page.State.Focus, Page.State.To, closing.Token);
            // A later question may have been answered while this one waited.
            if (loaded != wanted)
                return;
            answer = found;
            if (moved)
                (all, walk, addressed) = (false, null, null);
            Draw();
            said = picture is null ? "" : LinkWords.Found(picture);
        }
        Follow();
    }

    private void Draw()
    {
        if (answer?.Paths is not { Paths.IsEmpty: false } paths)
        {
            (picture, walk, sources) = (null, null, LinkSources.None);
            return;
        }
        var known = CausalChain.Of(paths).Length;
        // A shared address may name one of those that are usually not shown.
        var most = all || Page.State.Chain > UsualChains ? known : Math.Min(known, UsualChains);
        picture = LinkPicture.Of(paths, most, Page.Info.Course.Readings, Room);
        sources = LinkSources.Of(picture.Chains, answer.Details);
        hidden = known - most;
    }

    // The address says which chain is read. It follows the page with a delay, so only what it newly says is news.
    private void Follow()
    {
        if (picture is null)
            return;
        var named = Page.State.Chain ?? 1;
        var number = addressed == named ? walk?.Chain.Number ?? 1 : named;
        addressed = named;
        var chain = picture.Chains[Math.Min(number, picture.Chains.Length) - 1];
        walk = walk is null || walk.Chain.Number != chain.Number || walk.Place >= chain.Claims.Length
            ? LinkWalk.Start(chain) : walk with { Chain = chain };
    }

    private void Go(LinkWalk next, bool focus = false)
    {
        var turned = next.Chain.Number != walk!.Chain.Number;
        walk = next;
        script?.Reveal(next.At, focus);
        said = LinkWords.Announcement(next, picture!);
        if (!turned)
            return;
        var number = next.Chain.Number;
        Navigation.NavigateTo(PageState.Link(Page.State.Focus, Page.State.To, number == 1 ? null : number).ToAddress(), replace: true);
    }

    private void Pick(LinkChain chain) => Go(LinkWalk.Start(chain));

    private void Step(int by) => Go(walk!.Step(by));

    private void Choose(EntityId id)
    {
        if (picture!.Through(id, walk!.Chain) is { } chain)
            Go(LinkWalk.To(chain, id));
    }

    private void ChooseClaim(Relation claim)
    {
        var chain = walk!.Chain.Claims.Contains(claim) ? walk.Chain : picture!.Chains.First(c => c.Claims.Contains(claim));
        Go(new LinkWalk(chain, chain.Claims.IndexOf(claim), false));
    }

    private void ShowAll()
    {
        all = true;
        Draw();
        Follow();
        said = LinkWords.Found(picture!);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        closing.Dispose();
        if (script is not null)
            await script.DisposeAsync();
    }
}
