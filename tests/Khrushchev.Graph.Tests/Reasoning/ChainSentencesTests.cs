using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;
using Khrushchev.Graph.Tests.Layouts.Causes;

namespace Khrushchev.Graph.Tests.Reasoning;

public sealed class ChainSentencesTests
{
    private static readonly EntityHead Stalin = CausalSlices.Event("stalin-dies", "1953-03-05") with { Title = "Stalin dies" };
    private static readonly EntityHead Beria = CausalSlices.Event("beria-arrested", "1953-06-26") with { Title = "Beria is arrested" };

    [Fact]
    public void Of_OneStep_ReadsAsAParagraph() => Assert.Equal(
        "Stalin dies (5 March 1953). In the long run this helped to prepare what came next: nobody protected the police chief. "
            + "Beria is arrested (26 June 1953).",
        Tell(Claim(CausalRole.LongTerm)));

    [Theory]
    [InlineData(CausalRole.Trigger, CausalEffect.Promotes, 3, "This set off what came next: ")]
    [InlineData(CausalRole.Trigger, CausalEffect.Promotes, 1, "This helped to set off what came next: ")]
    [InlineData(CausalRole.ShortTerm, CausalEffect.Promotes, 3, "This made what came next very likely: ")]
    [InlineData(CausalRole.ShortTerm, CausalEffect.Hinders, 2, "This made what came next less likely: ")]
    public void Of_RoleEffectAndStrength_AreSaid(CausalRole role, CausalEffect effect, int strength, string words) =>
        Assert.Contains(words, Tell(Claim(role, effect, strength)));

    [Fact]
    public void Opening_SaysEveryRoleEffectAndStrengthDifferently()
    {
        var openings = from role in Enum.GetValues<CausalRole>()
                       from strength in new[] { 1, 2, 3 }
                       select ChainSentences.Opening(new(role, CausalEffect.Promotes, strength, false, ""), new Dictionary<string, string>());
        // A trigger sets something off whether it was moderate or strong.
        Assert.Equal(8, openings.Distinct().Count());
    }

    [Fact]
    public void Of_ReadingAndDispute_AreSaid()
    {
        var claim = Claim(CausalRole.ShortTerm);
        claim = claim with { Claim = claim.Claim! with { Reading = "power", Disputed = true, Necessary = true } };
        Assert.Contains(
            "On the reading “Power struggle”, this made what came next likely, which would not have come without it, though historians differ: ",
            Tell(claim));
    }

    [Fact]
    public void Of_StepThatReadingsExplainDifferently_IsToldOnceWithEveryReason()
    {
        var told = Tell(OnReading("power", "the first reason."), OnReading(null, "the common reason."));
        Assert.Equal(1, told.Split("Beria is arrested").Length - 1);
        Assert.True(told.IndexOf("the common reason", StringComparison.Ordinal) < told.IndexOf("the first reason", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_Evidence_IsCitedWhereItsClaimEnds()
    {
        var passage = Evidence.From(new PassageId(new EntityId("rise-to-power"), "beria"));
        var parts = Paragraph(Claim(CausalRole.Trigger) with { Evidence = [passage] }).Parts;
        var cited = parts.Single(p => p.Evidence == passage);
        Assert.EndsWith("police chief.", parts[parts.IndexOf(cited) - 1].Text, StringComparison.Ordinal);
        Assert.Equal([Stalin.Id, Beria.Id], parts.Select(p => p.Entity).OfType<EntityId>());
        Assert.Equal([0, 0, 1, 1, 1, 1, 1], parts.Select(p => p.Step));
    }

    private static Relation Claim(CausalRole role, CausalEffect effect = CausalEffect.Promotes, int strength = 2) =>
        CausalSlices.Claim("stalin-dies", "beria-arrested", role, strength, effect, because: "nobody protected the police chief.");

    private static Relation OnReading(string? reading, string because)
    {
        var claim = CausalSlices.Claim("stalin-dies", "beria-arrested", reading: reading, because: because);
        return claim with { Id = $"{claim.Id}|{reading}" };
    }

    private static string Tell(params Relation[] claims) => Paragraph(claims).Text;

    private static ChainParagraph Paragraph(params Relation[] claims)
    {
        var paths = claims.Select(c => (ImmutableArray<Relation>)[c]);
        return ChainSentences.Of(CausalChain.Of(new PathsSlice([.. paths], [Beria, Stalin], false)).Single(), [Beria, Stalin], [new Reading("power", "Power struggle", "")]);
    }
}
