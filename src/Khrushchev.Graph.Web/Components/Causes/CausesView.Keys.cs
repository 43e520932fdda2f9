using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Microsoft.AspNetCore.Components.Web;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>Keys of the map.</summary>
public sealed partial class CausesView
{
    private Task OnKeyAsync(KeyboardEventArgs e)
    {
        if (picture is null || e.CtrlKey || e.AltKey || e.MetaKey || e.ShiftKey)
            return Task.CompletedTask;
        switch (e.Key)
        {
            case "ArrowLeft" or "c":
                return StepAsync(towardsCauses: true);
            case "ArrowRight" or "e":
                return StepAsync(towardsCauses: false);
            case "ArrowUp" or "ArrowDown":
                return walk.Beside(picture, e.Key == "ArrowDown") is { } beside ? GoAsync(beside) : Task.CompletedTask;
            case "Home":
                return GoAsync(CausesWalk.Start(Root));
            case "Enter" when walk.At != Root:
                Navigation.NavigateTo(Page.State.Explain(walk.At, Page.State.Effects).ToAddress());
                return Task.CompletedTask;
            case "w" when WhatIf.Ask(Page.State, picture, walk.At) is { } question:
                Navigation.NavigateTo((Page.State.Without is null ? question : Page.State with { Without = null }).ToAddress());
                return Task.CompletedTask;
            case "i":
                Navigation.NavigateTo($"entity/{walk.At}");
                return Task.CompletedTask;
            default:
                return Task.CompletedTask;
        }
    }

    private Task StepAsync(bool towardsCauses)
    {
        var next = towardsCauses == (direction == CausalDirection.Causes) ? walk.Onward(picture!) : walk.Back(picture!);
        if (next is not null)
            return GoAsync(next);
        said = walk.At == Root && towardsCauses != (direction == CausalDirection.Causes)
            ? $"“{picture!.Root.Title}” is what this map explains." : CausesWords.End(picture!.Head(walk.At), towardsCauses);
        return Task.CompletedTask;
    }

    // To the next claim about the same card, round and round, in the order in which they are told.
    private Task ChangeClaimAsync(ClaimStep step)
    {
        var by = step == ClaimStep.Next ? 1 : -1;
        if (walk.Told(picture!) is not { } claim)
            return Task.CompletedTask;
        var near = picture!.Near(claim);
        List<Relation> all = [.. picture.Onward(near)];
        var next = all[(all.FindIndex(r => r.Id == claim.Id) + by + all.Count) % all.Count];
        if (!picture.Shows(next.Other(near)))
            Open(near);
        return GoAsync(new CausesWalk(next.Other(near), next, [next]), focus: false);
    }
}
