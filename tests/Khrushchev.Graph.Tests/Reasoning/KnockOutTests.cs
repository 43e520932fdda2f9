using Khrushchev.Graph.Model;
using Khrushchev.Graph.Reasoning;
using static Khrushchev.Graph.Tests.Layouts.Causes.CausalSlices;

namespace Khrushchev.Graph.Tests.Reasoning;

public sealed class KnockOutTests
{
    [Fact]
    public void Of_NecessaryCauseGone_CollapsesDownTheLine()
    {
        var result = Out("a", Claim("a", "b", necessary: true), Claim("b", "c", necessary: true), Claim("x", "c", strength: 3));
        Assert.Equal(KnockOutOutcome.Collapses, result["b"].Outcome);
        Assert.Equal(KnockOutOutcome.Collapses, result["c"].Outcome);
        Assert.Equal("On this account it does not happen: it needed “b” – one thing led to another.", result["c"].Reason);
    }

    [Fact]
    public void Of_OneOfTwoNecessaryCausesGone_Collapses() => Assert.Equal(
        KnockOutOutcome.Collapses, Out("a", Claim("a", "c", necessary: true), Claim("b", "c", strength: 3, necessary: true))["c"].Outcome);

    [Fact]
    public void Of_StrongerContributingCauseGone_Weakens()
    {
        var effect = Out("a", Claim("a", "c", strength: 3), Claim("b", "c", strength: 1))["c"];
        Assert.Equal((KnockOutOutcome.Weakened, 3, 1), (effect.Outcome, effect.LostStrength, effect.RemainingStrength));
        Assert.Equal("On this account it is less likely: “a” (strong) is gone; what remains in full is “b” (weak).", effect.Reason);
    }

    [Fact]
    public void Of_OnlyContributingCauseGone_IsWeakenedToNothingAndSaysSo()
    {
        var effect = Out("a", Claim("a", "b"))["b"];
        Assert.Equal((KnockOutOutcome.Weakened, 0), (effect.Outcome, effect.RemainingStrength));
        Assert.Contains("no cause given here remains", effect.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SeveralCausesChangedAlike_AreToldTogether() => Assert.StartsWith(
        "On this account it is less likely: “a” (strong) and “c” (moderate) are gone and “b” (moderate) is itself less likely;",
        Out("a", Claim("a", "b"), Claim("a", "c", necessary: true), Claim("a", "d", strength: 3), Claim("b", "d"), Claim("c", "d"))["d"].Reason,
        StringComparison.Ordinal);

    [Fact]
    public void Of_CauseOfTheSameRoleAsStrong_StillHappensByAnotherRoute()
    {
        var result = Out("a", Claim("a", "c"), Claim("b", "c", strength: 3), Claim("c", "d", necessary: true));
        Assert.Equal(KnockOutOutcome.StillHappens, result["c"].Outcome);
        Assert.Equal("On this account it still happens by another route: “a” (moderate) is gone, but “b” (strong) remains.", result["c"].Reason);
        Assert.Equal(KnockOutOutcome.StillHappens, result["d"].Outcome);
        Assert.Equal(KnockOutWords.Untouched, result["d"].Reason);
    }

    [Fact]
    public void Of_TwoCausesGone_OneThatRemainsDoesNotReplaceBoth()
    {
        Relation[] claims = [Claim("a", "b", necessary: true), Claim("a", "d"), Claim("b", "d"), Claim("x", "d", strength: 3)];
        Assert.Equal(KnockOutOutcome.Weakened, Out("a", claims)["d"].Outcome);
        Assert.Equal(KnockOutOutcome.StillHappens, Out("a", [.. claims, Claim("y", "d")])["d"].Outcome);
    }

    [Fact]
    public void Of_CauseThatReadingsExplainDifferently_CountsAndIsNamedOnce()
    {
        var effect = Out(
            "a", Claim("a", "b"), Claim("x", "b", strength: 1, reading: "one"), Claim("x", "b", strength: 1, reading: "two", number: 2))["b"];
        Assert.Equal((KnockOutOutcome.Weakened, 1), (effect.Outcome, effect.RemainingStrength));
        Assert.EndsWith("what remains in full is “x” (weak).", effect.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TriggerGone_GroundDoesNotReplaceIt() => Assert.Equal(
        KnockOutOutcome.Weakened,
        Out("a", Claim("a", "c", CausalRole.Trigger, strength: 1), Claim("b", "c", CausalRole.LongTerm, strength: 3))["c"].Outcome);

    [Fact]
    public void Of_HinderingCauseGone_IsMoreLikelyAndWhatThatHindersLess()
    {
        var result = Out("a", Claim("a", "b", effect: CausalEffect.Hinders), Claim("b", "c", effect: CausalEffect.Hinders), Claim("b", "d"));
        Assert.Equal(KnockOutOutcome.MoreLikely, result["b"].Outcome);
        Assert.Equal("On this account it is more likely: “a” (moderate) no longer stands in its way.", result["b"].Reason);
        Assert.Equal(KnockOutOutcome.Weakened, result["c"].Outcome);
        Assert.Equal(KnockOutOutcome.MoreLikely, result["d"].Outcome);
    }

    [Fact]
    public void Of_PromotingAndHinderingCauseGoneAlike_Balance()
    {
        var effect = Out("a", Claim("a", "b"), Claim("a", "c", effect: CausalEffect.Hinders), Claim("b", "d"), Claim("c", "d", CausalRole.LongTerm))["d"];
        Assert.Equal(KnockOutOutcome.StillHappens, effect.Outcome);
        Assert.Contains("but in return “c” (moderate) is itself more likely", effect.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NecessaryCauseOnlyLessLikely_WeakensWhateverElseRemains() => Assert.Equal(
        KnockOutOutcome.Weakened,
        Out("a", Claim("a", "b"), Claim("b", "c", necessary: true), Claim("x", "c", strength: 3))["c"].Outcome);

    [Fact]
    public void Of_ClaimOfAnotherReading_IsNotCounted()
    {
        Relation[] claims = [Claim("a", "b", necessary: true, reading: "power"), Claim("x", "b", reading: "reform")];
        Assert.Equal(KnockOutOutcome.Collapses, KnockOut.Of(Account(claims), new EntityId("a"), "power").Consequences.Single().Outcome);
        Assert.Empty(KnockOut.Of(Account(claims), new EntityId("a"), "reform").Consequences);
        Assert.Equal(KnockOutOutcome.Collapses, KnockOut.Of(Account(claims), new EntityId("a")).Consequences.Single().Outcome);
    }

    [Fact]
    public void Of_Diamond_JudgesCausesBeforeEffects() =>
        Assert.Equal(
            ["b", "c", "d"],
            KnockOut.Of(Account(Claim("a", "d"), Claim("c", "d"), Claim("b", "c"), Claim("a", "b")), new EntityId("a"))
                .Consequences.Select(c => c.Entity.Id.Value));

    [Fact]
    public void Of_Cycle_Ends() => Assert.Equal(2, Out("a", Claim("a", "b"), Claim("b", "c"), Claim("c", "b"), Claim("c", "a")).Count);

    [Fact]
    public void Of_ThingOutsideTheSlice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => KnockOut.Of(Zhukov, new EntityId("nowhere")));

    private static Dictionary<string, KnockOutConsequence> Out(string gone, params Relation[] claims) =>
        KnockOut.Of(Account(claims), new EntityId(gone)).Consequences.ToDictionary(c => c.Entity.Id.Value);

    private static Khrushchev.Graph.Queries.GraphSlice Account(params Relation[] claims) => Slice(
        claims.SelectMany(c => new[] { c.From, c.To }).Distinct().Select(id => Event(id.Value)), claims);
}
