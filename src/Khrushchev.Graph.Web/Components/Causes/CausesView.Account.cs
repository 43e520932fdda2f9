using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>Whose account is looked at, and what is thought away: both change how the map looks and never where things lie.</summary>
public sealed partial class CausesView
{
    private ReadingContrast? contrast;
    private KnockOutResult? knockOut;
    private MapLook look = new();
    private (string?, EntityId?) asked;
    private int difference = -1;

    private string? Reading => Page.Info.Course.Readings.FirstOrDefault(r => r.Id == Page.State.Reading)?.Id;

    private void Forget() => (contrast, knockOut, asked, difference) = (null, null, default, -1);

    private async Task ReadAsync()
    {
        var wanted = (Reading, Page.State.Without);
        if (asked == wanted)
            return;
        var before = asked;
        asked = wanted;
        contrast = Reading is { } reading ? ReadingContrast.Of(closure!, reading) : null;
        if (before.Item1 != Reading)
            difference = -1;
        var answer = Page.State.Without is { } gone ? await ThinkAwayAsync(gone) : null;
        if (asked != wanted)
            return;
        if (answer is not null && answer.KnockedOut.Id != knockOut?.KnockedOut.Id)
        {
            if (picture!.Shows(answer.KnockedOut.Id) && walk.At != answer.KnockedOut.Id)
                walk = CausesWalk.Choose(answer.KnockedOut.Id, picture);
            said = WhatIf.Summary(answer, Root);
        }
        knockOut = answer;
    }

    // Causes of effects lie outside a closure of effects, so there the whole network is asked.
    private async Task<KnockOutResult?> ThinkAwayAsync(EntityId gone)
    {
        var account = direction == CausalDirection.Causes ? closure!
            : await Store.NetworkAsync(new NetworkQuery(QueryLimits.Nodes), closing.Token);
        return account.Nodes.Any(n => n.Id == gone) ? KnockOut.Of(account, gone, Reading) : null;
    }

    private void Look()
    {
        // What is gone on this account steps back with all that it claimed.
        HashSet<EntityId> gone = knockOut is null ? []
            : [knockOut.KnockedOut.Id, .. knockOut.Consequences.Where(c => c.Outcome == KnockOutOutcome.Collapses).Select(c => c.Entity.Id)];
        look = new MapLook
        {
            Ends = [Root],
            At = walk.At,
            Lit = MapLook.Ids(chain),
            Faded = MapLook.Ids([.. contrast?.Others ?? [], .. closure!.Relations.Where(r => gone.Contains(r.From))]),
            FadedCards = [.. contrast?.Unexplained ?? [], .. gone],
            Own = contrast is null ? [] : MapLook.Ids(contrast.Own),
            KnockOut = knockOut,
        };
    }

    // Round and round through the claims on the map on which readings differ, this reading's own first.
    private Task ChangeDifferenceAsync(ClaimStep step)
    {
        var differing = contrast?.Differing.Where(picture!.Draws).ToList() ?? [];
        if (differing.Count == 0)
            return Task.CompletedTask;
        difference = step == ClaimStep.Next ? difference + 1 : Math.Max(difference, 0) + differing.Count - 1;
        difference %= differing.Count;
        var claim = differing[difference];
        return GoAsync(new CausesWalk(claim.Other(picture!.Near(claim)), claim, [claim]), focus: false);
    }
}
