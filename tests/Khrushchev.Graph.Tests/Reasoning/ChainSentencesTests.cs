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
        "Stalin dies (5 March 1953). In the long run this clearly prepared the next step: nobody protected the police chief. "
            + "Beria is arrested (26 June 1953).",
        Tell(Claim(CausalRole.LongTerm)));

    [Theory]
    [InlineData(CausalRole.Trigger, CausalEffect.Promotes, "This set off the next step: ")]
    [InlineData(CausalRole.ShortTerm, CausalEffect.Hinders, "This clearly made the next step less likely: ")]
    public void Of_RoleAndEffect_AreSaid(CausalRole role, CausalEffect effect, string words) => Assert.Contains(words, Tell(Claim(role, effect)));

    [Fact]
    public void Of_ReadingAndDispute_AreSaid()
    {
        var claim = Claim(CausalRole.ShortTerm);
        claim = claim with { Claim = claim.Claim! with { Reading = "power", Disputed = true, Necessary = true } };
        Assert.Contains(
            "On the reading “Power struggle”, this clearly made the next step likely, which would not have come without it, though historians differ: ",
            Tell(claim));
    }

    [Fact]
    public void Of_Evidence_IsCitedWhereItsClaimEnds()
    {
        var passage = Evidence.From(new PassageId(new EntityId("rise-to-power"), "beria"));
        var parts = Paragraph(Claim(CausalRole.Trigger) with { Evidence = [passage] }).Parts;
        var cited = parts.Single(p => p.Evidence == passage);
        Assert.EndsWith("police chief.", parts[parts.IndexOf(cited) - 1].Text, StringComparison.Ordinal);
        Assert.Equal([Stalin.Id, Beria.Id], parts.Select(p => p.Entity).OfType<EntityId>());
    }

    private static Relation Claim(CausalRole role, CausalEffect effect = CausalEffect.Promotes) =>
        CausalSlices.Claim("stalin-dies", "beria-arrested", role, effect: effect, because: "nobody protected the police chief.");

    private static string Tell(Relation claim) => Paragraph(claim).Text;

    private static ChainParagraph Paragraph(Relation claim) => ChainSentences.Of(
        new PathsSlice([[claim]], [Beria, Stalin], false), [new Reading("power", "Power struggle", "")]).Single();
}
