using static Khrushchev.Graph.Tests.Notes.SoundCourse;

namespace Khrushchev.Graph.Tests.Notes.Rules;

public sealed class ArgumentRuleTests
{
    private const string Stalin = "events/stalin-dies.md";
    private const string Beria = "events/beria-arrested.md";

    [Theory]
    [InlineData("1953-06-27", "KG0081")]
    [InlineData("1953-07/1953-09", "KG0081")]
    [InlineData("1954-06-26~", "KG0081")]
    [InlineData("\"[1953-06-20..1953-06-30]\"", null)]
    [InlineData("\"[1953-06-20..1953-06-30]\"", null, "1953-06-21/1953-06-22")]
    [InlineData("1953-06-26", null)]
    [InlineData("1953-06", null)]
    [InlineData("1953", null)]
    [InlineData("1953-06-27~", "KG0082")]
    [InlineData("1953-06-26/1953-08", null)]
    [InlineData("1953-06", null, "1953-06")]
    [InlineData("1953-06-05", "KG0082", "1953-06")]
    [InlineData("1953-06", "KG0082", "1953")]
    [InlineData("1953-06", null, "1953/1954")]
    public void Compile_CauseAndEffectInTime_AreHeldAgainstEachOther(string cause, string? code, string effect = "1953-06-26")
    {
        var result = Compile((Stalin, "date: 1953-03-05\n", $"date: {cause}\n"), (Beria, "date: 1953-06-26", $"date: {effect}"), ("people/beria.md", "date: 1899-03-29/1953-12-23\n", ""));

        Assert.Equal(code is null ? [] : new[] { code }, result.Diagnostics.Where(d => d.Code is "KG0081" or "KG0082").Select(d => d.Code));
    }

    [Fact]
    public void Compile_HinderingCauseAfterItsEffect_IsKG0081() => Assert.Single(
        Compile((Stalin, "date: 1953-03-05\n", "date: 1955\n"), (Beria, "strong, necessary", "hinders")).Diagnostics, d => d.Code == "KG0081");

    [Fact]
    public void Compile_Circle_IsReportedOnceWithTheWholePath()
    {
        var result = Compile(
            ("events/a.md", "", Event("A", "- **trigger**: [[B]] — so. [[Taubman 2003]]\n- **trigger**: [[C]] — so. [[Taubman 2003]]")),
            ("events/b.md", "", Event("B", "- **long-term**, hinders: [[C]] — so. [[Taubman 2003]]")),
            ("events/c.md", "", Event("C", "- **trigger**, reading reform: [[A]] — so. [[Taubman 2003]]")));

        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(("KG0083", "events/a.md"), (fault.Code, fault.Span.File));
        Assert.Contains("C → A → C", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_TwoCircles_AreReportedOneEach()
    {
        var result = Compile(
            ("events/a.md", "", Event("A", "- **trigger**: [[B]] — so. [[Taubman 2003]]")), ("events/b.md", "", Event("B", "- **trigger**: [[A]] — so. [[Taubman 2003]]")),
            ("events/c.md", "", Event("C", "- **trigger**: [[D]] — so. [[Taubman 2003]]\n- **trigger**: [[A]] — so. [[Taubman 2003]]")),
            ("events/d.md", "", Event("D", "- **trigger**: [[C]] — so. [[Taubman 2003]]")));

        Assert.Equal(["events/a.md", "events/c.md"], result.Diagnostics.Where(d => d.Code == "KG0083").Select(d => d.Span.File));
    }

    [Fact]
    public void Compile_DiamondOfCauses_IsNoCircle() => Sound(
        ("events/a.md", "", Event("A", "- **trigger**: [[B]] — so. [[Taubman 2003]]\n- **trigger**: [[C]] — so. [[Taubman 2003]]")),
        ("events/b.md", "", Event("B", "- **trigger**: [[D]] — so. [[Taubman 2003]]")), ("events/c.md", "", Event("C", "- **trigger**: [[D]] — so. [[Taubman 2003]]")),
        ("events/d.md", "", Event("D", "")));

    [Theory]
    [InlineData("1964-10-13/1982-11-10", true)]
    [InlineData("1960/1970", true)]
    [InlineData("../1970", true)]
    [InlineData("1964-10-14/1982-11-10", false)]
    [InlineData("1964-10/1982-11-10", false)]
    [InlineData("1964-10-13~/1982-11-10", false)]
    [InlineData("1964/", false)]
    [InlineData("1982", false)]
    public void Compile_SecondHolder_IsKG0084WhereTenuresSurelyOverlap(string tenure, bool warned)
    {
        var result = Compile(("offices/first-secretary.md", "1964-10-14/1982-11-10", tenure));

        Assert.Equal(warned ? ["KG0084"] : [], result.Diagnostics.Select(d => d.Code));
        Assert.NotNull(result.Snapshot);
    }

    [Fact]
    public void Compile_OneHolderTwiceAtOnce_IsFine() => Sound(
        ("people/khrushchev.md", "## Rivals", "- [[First Secretary]]: 1955/1957. [[Taubman 2003]]\n\n## Rivals"));

    [Theory]
    [InlineData("date: 1899-03-29/1953-06-25", "after death")]
    [InlineData("date: 1953-06-27/1990", "before birth")]
    public void Compile_PersonActingOutsideTheirLife_IsKG0085(string life, string says) =>
        Assert.Contains(says, Compile(("people/beria.md", "date: 1899-03-29/1953-12-23", life)).Diagnostics.First(d => d.Code == "KG0085").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("date: 1899-03-29/1953-06-26")]
    [InlineData("date: 1899-03-29/1953-06")]
    [InlineData("date: 1899/1952~")]
    [InlineData("date: 1899/")]
    [InlineData("date: 1899")]
    public void Compile_LifeThatMayHoldTheAct_IsFine(string life) => Assert.DoesNotContain(
        Compile(("people/beria.md", "date: 1899-03-29/1953-12-23", life)).Diagnostics, d => d.Code == "KG0085");

    [Fact]
    public void Compile_TenureBeyondDeath_IsKG0085() =>
        Assert.Equal(
            ["offices/first-secretary.md(9,17)"],
            Compile(("people/brezhnev.md", "1906-12-19/1982-11-10", "1906-12-19/1982-11-08")).Diagnostics.Where(d => d.Code == "KG0085").Select(d => d.Span.ToString()));

    [Fact]
    public void Compile_ContextWithoutSource_IsKG0086() => Only("KG0086", "policies/virgin-lands.md", "ploughed. [[Taubman 2003]]", "ploughed.");

    [Fact]
    public void Compile_ContextWithSourceInTheList_IsFine() =>
        Sound(("policies/virgin-lands.md", "ploughed. [[Taubman 2003]]", "ploughed.\n\n## Sources\n- [[Taubman 2003]]"));

    [Theory]
    [InlineData("## What the notes say\nHe was arrested in June or later. [[Rise to power#^beria]]\n", "", "what the notes say")]
    [InlineData("## What the record says\nIt was on 26 June. [[Taubman 2003]]", "", "what the record says")]
    [InlineData("It was on 26 June. [[Taubman 2003]]", "It was on 26 June. [[Rise to power#^beria]]", "a work to rest on")]
    public void Compile_HalfACorrection_IsKG0087(string old, string @new, string says) =>
        Assert.Contains(says, Only("KG0087", Beria, old, @new).Message, StringComparison.Ordinal);

    [Fact]
    public void Compile_CorrectionWithoutStanding_IsKG0088() =>
        Assert.Equal(["KG0088", "KG0088"], Compile((Beria, "standing: corrected\n", "")).Diagnostics.Select(d => d.Code));

    [Theory]
    [InlineData("- **reform**: a thing to go back to. [[Taubman 2003]]", "", "one reading only")]
    [InlineData("- **power-struggle**: a word to win with. [[Taubman 2003]]\n- **reform**: a thing to go back to. [[Taubman 2003]]", "", "no readings")]
    public void Compile_DisputedWithoutTwoReadings_IsKG0089(string old, string @new, string says) =>
        Assert.Contains(says, Only("KG0089", "ideas/leninism.md", old, @new).Message, StringComparison.Ordinal);

    private static string Event(string title, string causes) => $"---\ntype: event\ntheme: economy\ndate: 1953\n---\n# {title}\n\n## Causes\n{causes}\n";
}
