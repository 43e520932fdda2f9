using static Khrushchev.Graph.Tests.Notes.SoundCourse;

namespace Khrushchev.Graph.Tests.Notes.Rules;

public sealed class ClaimRuleTests
{
    private const string Event = "events/beria-arrested.md";
    private const string Cause = "- **long-term**, strong, necessary: [[Stalin dies]] — nobody protected him now. [[Rise to power#^beria]]";
    private const string Held = "- [[First Secretary]]: 1953-09/1964-10-14. [[Taubman 2003]]";

    [Theory]
    [InlineData("KG0051", "- **trigger**: somebody died. ", 3, "has no link")]
    [InlineData("KG0052", "- **cause**: [[Stalin dies]] — nobody protected him. [[Taubman 2003]]", 5, "no role 'cause'")]
    [InlineData("KG0052", "- **longterm**: [[Stalin dies]] — nobody protected him. [[Taubman 2003]]", 5, "did you mean 'long-term'?")]
    [InlineData("KG0052", "- [[Stalin dies]] — nobody protected him. [[Taubman 2003]]", 3, "what sort of cause")]
    [InlineData("KG0053", "- **trigger**, stronk: [[Stalin dies]] — nobody protected him. [[Taubman 2003]]", 16, "did you mean 'strong'?")]
    [InlineData("KG0054", "- **trigger**, weak, strong: [[Stalin dies]] — nobody protected him. [[Taubman 2003]]", 22, "beside 'weak'")]
    [InlineData("KG0054", "- **trigger**, hinders, promotes: [[Stalin dies]] — nobody protected him. [[Taubman 2003]]", 25, "beside 'hinders'")]
    [InlineData("KG0054", "- **trigger**, reading reform, reading power-struggle: [[Stalin dies]] — x. [[Taubman 2003]]", 32, "write the claim twice")]
    [InlineData("KG0055", "- **trigger**, reading refrom: [[Stalin dies]] — nobody protected him. [[Taubman 2003]]", 16, "did you mean 'reform'?")]
    [InlineData("KG0056", "- **trigger**: [[Stalin dies]] [[Taubman 2003]]", 3, "does not say why")]
    [InlineData("KG0056", "- **trigger**: [[Stalin dies]] — [[Taubman 2003]]", 3, "does not say why")]
    [InlineData("KG0058", "- **trigger**: [[Beria]] — he frightened them. [[Taubman 2003]]", 16, "an event, a policy or an idea")]
    [InlineData("KG0058", "- **trigger**: [[Rise to power]] — as the card says. [[Taubman 2003]]", 16, "is a card")]
    [InlineData("KG0059", "- **trigger**: [[Beria's arrest]] — it was so. [[Taubman 2003]]", 16, "its own cause")]
    [InlineData("KG0060", Cause + "\n- **long-term**: [[Stalin dies]] — said again. [[Taubman 2003]]", 3, "events/beria-arrested.md(16,3)")]
    [InlineData("KG0061", "- **trigger**: [[Stalin dies]] — nobody protected him.", 3, "drawn hollow")]
    [InlineData("KG0061", "- **trigger**: [[Stalin dies]] — nobody protected him, says [[Taubman 2003]] at length.", 3, "the very end")]
    [InlineData("KG0062", "- **trigger**: [[Stalin dies]] since nobody protected him. [[Taubman 2003]]", 32, "without a dash")]
    [InlineData("KG0062", "- **trigger**: [[Stalin dies]]: in March — nobody protected him. [[Taubman 2003]]", 33, "after a colon")]
    public void Compile_FaultInCause_SaysWhereAndHowToMendIt(string code, string item, int column, string says)
    {
        var fault = Only(code, Event, Cause, item);

        Assert.Equal((16 + item.Count(c => c == '\n'), column), (fault.Span.Line, fault.Span.Column));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- **trigger**: [[Stalin dies]] – an en dash. [[Taubman 2003]]")]
    [InlineData("- **trigger**: [[Stalin dies]] - a hyphen, well-spaced. [[Taubman 2003]]")]
    [InlineData("- **trigger**: [[Stalin dies]]—no spaces. [[Taubman 2003]]")]
    [InlineData("- **Trigger** , Strong,hinders : [[Stalin dies]] — loose. [[Taubman 2003]], [[Rise to power#^beria]]")]
    [InlineData("* **trigger**, reading reform, disputed: [[Stalin dies]] — a\n  long line. [[Taubman 2003]]\n  [[Rise to power#^beria]]")]
    [InlineData("- **trigger**: [[Leninism]] — an idea, as [[Beria]] said. [[Taubman 2003]]")]
    [InlineData(Cause + "\n- **trigger**: [[Stalin dies]] — as a trigger too. [[Taubman 2003]]")]
    [InlineData(Cause + "\n- **long-term**, reading reform: [[Stalin dies]] — in one reading. [[Taubman 2003]]")]
    public void Compile_OtherWaysToWriteACause_AreFine(string item) => Sound((Event, Cause, item));

    [Theory]
    [InlineData("KG0057", "- [[First Secretary]]. [[Taubman 2003]]", "no dates")]
    [InlineData("KG0057", "- [[First Secretary]]: — for eleven years. [[Taubman 2003]]", "no dates")]
    [InlineData("KG0058", "- [[Leninism]]: 1953/1964. [[Taubman 2003]]", "an office")]
    [InlineData("KG0062", "- as [[First Secretary]]: 1953/1964. [[Taubman 2003]]", "Begin the item with the link")]
    [InlineData("KG0071", "- [[First Secretary]]: 1953 to 1964. [[Taubman 2003]]", "1953")]
    [InlineData("KG0071", "- [[First Secretary]]: after: [[Stalin dies]]. [[Taubman 2003]]", "EDTF")]
    public void Compile_FaultInTenure_SaysHowToMendIt(string code, string item, string says)
    {
        var result = Compile(("people/khrushchev.md", Held, item));

        Assert.Contains(says, result.Diagnostics.First(d => d.Code == code).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- [[First Secretary]]: 1953-09/1964-10-14 [[Taubman 2003]]")]
    [InlineData("- [[First Secretary]]: 1953-09/.. [[Taubman 2003]]")]
    [InlineData("- [[First Secretary]]: 1953-09/... [[Taubman 2003]]")]
    [InlineData("- [[First Secretary]]: 1953-09/ — nobody knows till when. [[Taubman 2003]]")]
    public void Compile_OtherWaysToWriteATenure_AreFine(string item) =>
        Sound(("people/khrushchev.md", Held, item), ("offices/first-secretary.md", "- [[Brezhnev]]: 1964-10-14/1982-11-10. [[Taubman 2003]]", ""));

    [Fact]
    public void Compile_RelationFromEitherEndTwice_IsKG0060() =>
        Assert.Equal(
            ["policies/virgin-lands.md(15,3)"],
            Compile(("people/khrushchev.md", "## Rivals", "## Launched\n- [[Virgin Lands]] [[Taubman 2003]]\n\n## Rivals")).Diagnostics.Select(d => d.Span.ToString()));

    [Fact]
    public void Compile_RivalryFromBothEnds_IsKG0060() => Assert.Single(
        Compile(("people/beria.md", "Head of the police.", "Head.\n\n## Rivals\n- [[Khrushchev]]: 1953. [[Taubman 2003]]\n")).Diagnostics, d => d.Code == "KG0060");

    [Fact]
    public void Compile_ReadingsOfUnknownName_IsKG0055() =>
        Assert.Contains("'reform'", Only("KG0055", "ideas/leninism.md", "**reform**", "**reforms**").Message, StringComparison.Ordinal);
}
