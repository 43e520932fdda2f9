using CsCheck;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;
using Khrushchev.Graph.Tests.Layouts.Causes;

namespace Khrushchev.Graph.Tests.Reasoning;

public sealed class KnockOutPropertyTests
{
    private static readonly Gen<GraphSlice> Promoting = CausalSlices.Sound.Select(s =>
        s with { Relations = [.. s.Relations.Select(r => With(r, r.Claim! with { Effect = CausalEffect.Promotes }))] });

    [Fact]
    public void Of_AnySlice_JudgesExactlyWhatRestsOnIt() => CausalSlices.Wild.Sample(slice =>
    {
        foreach (var node in slice.Nodes)
            Assert.Equal(Reached(slice, node.Id, _ => true), KnockOut.Of(slice, node.Id).Consequences.Select(c => c.Entity.Id).Order());
    });

    [Fact]
    public void Of_NoNecessaryClaims_NothingCollapses() => CausalSlices.Wild.Sample(slice =>
    {
        slice = slice with { Relations = [.. slice.Relations.Select(r => With(r, r.Claim! with { Necessary = false }))] };
        foreach (var node in slice.Nodes)
            Assert.DoesNotContain(KnockOut.Of(slice, node.Id).Consequences, c => c.Outcome == KnockOutOutcome.Collapses);
    });

    [Fact]
    public void Of_AnySlice_WhatCollapsesHangsOnItByNecessaryClaims() => CausalSlices.Sound.Sample(slice =>
    {
        foreach (var node in slice.Nodes)
        {
            var collapsed = KnockOut.Of(slice, node.Id).Consequences.Where(c => c.Outcome == KnockOutOutcome.Collapses);
            var needed = Reached(slice, node.Id, c => c is { Necessary: true, Effect: CausalEffect.Promotes });
            Assert.Equal(needed, collapsed.Select(c => c.Entity.Id).Order());
        }
    });

    [Fact]
    public void Of_OneMoreNecessaryClaim_ImprovesNothing() => Gen.Select(Promoting, Gen.Int[0, 1000]).Sample((slice, pick) =>
    {
        if (slice.Relations.IsEmpty)
            return;
        var claim = slice.Relations[pick % slice.Relations.Length];
        var stricter = slice with { Relations = slice.Relations.Replace(claim, With(claim, claim.Claim! with { Necessary = true })) };
        foreach (var node in slice.Nodes)
        {
            var (before, after) = (KnockOut.Of(slice, node.Id), KnockOut.Of(stricter, node.Id));
            Assert.All(after.Consequences, c => Assert.True(c.Outcome <= before.Find(c.Entity.Id)!.Outcome));
        }
    });

    [Fact]
    public void Of_AnySlice_ReachCountsTheConsequences() => CausalSlices.Wild.Sample(slice =>
    {
        var reach = CausalReach.Of(slice);
        Assert.All(slice.Nodes, n => Assert.Equal(KnockOut.Of(slice, n.Id).Consequences.Length, reach[n.Id]));
    });

    private static Relation With(Relation relation, CausalClaim claim) => relation with { Claim = claim };

    private static List<EntityId> Reached(GraphSlice slice, EntityId from, Func<CausalClaim, bool> along)
    {
        HashSet<EntityId> reached = [from];
        while (slice.Relations.Any(r => along(r.Claim!) && reached.Contains(r.From) && reached.Add(r.To)))
        {
        }
        reached.Remove(from);
        return [.. reached.Order()];
    }
}
