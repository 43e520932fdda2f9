using static Khrushchev.Graph.Tests.Notes.SoundCourse;

namespace Khrushchev.Graph.Tests.Notes.Rules;

public sealed class FrontMatterRuleTests
{
    private const string Event = "events/stalin-dies.md";
    private const string Course = "course.md";

    [Fact]
    public void Compile_SoundCourse_HasNothingToSay() => Sound();

    [Theory]
    [InlineData("KG0013", Event, "type: event\n", "", 1, 1, "'type: '")]
    [InlineData("KG0015", Event, "significance: 5", "signficance: 5", 6, 1, "'significance'")]
    [InlineData("KG0015", Event, "significance: 5", "colour: 5", 6, 1, "belongs to person")]
    [InlineData("KG0016", Event, "significance: 5", "theme: economy", 6, 1, "second time")]
    [InlineData("KG0017", Event, "significance: 5", "significance: 6", 6, 15, "from 1 to 5")]
    [InlineData("KG0017", Event, "significance: 5", "significance: many", 6, 15, "'many'")]
    [InlineData("KG0017", Event, "significance: 5", "significance: [5]", 6, 15, "one text")]
    [InlineData("KG0017", Event, "significance: 5", "aliases: {a: b}", 6, 10, "must be a list")]
    [InlineData("KG0017", Event, "significance: 5", "aliases: [[a]]", 6, 11, "must be one text")]
    [InlineData("KG0017", "sources/taubman.md", "kind: book", "kind: scroll", 3, 7, "book, article")]
    [InlineData("KG0017", Course, "tone: economy", "tone: puce", 6, 41, "terror")]
    [InlineData("KG0017", Course, "id: reform", "id: Re Form", 9, 10, "lower-case")]
    [InlineData("KG0018", Event, "theme: leadership", "theme:", 1, 1, "'theme'")]
    [InlineData("KG0018", "cards/rise.md", "number: 1\n", "", 1, 1, "'number'")]
    [InlineData("KG0018", "sources/taubman.md", "kind: book\n", "", 1, 1, "'kind'")]
    [InlineData("KG0019", Event, "theme: leadership", "theme: leadershp", 5, 8, "'leadership'")]
    [InlineData("KG0020", "ideas/leninism.md", "standing: disputed", "standing: dispute", 3, 11, "'disputed'")]
    [InlineData("KG0022", Course, "id: economy", "id: leadership", 6, 10, "already")]
    public void Compile_FaultInFrontMatter_SaysWhereAndHowToMendIt(
        string code, string path, string old, string @new, int line, int column, string says)
    {
        var fault = Compile((path, old, @new)).Diagnostics.First(d => d.Span.File == path);

        Assert.Equal((code, line, column), (fault.Code, fault.Span.Line, fault.Span.Column));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("significance: 5", "significance: 1")]
    [InlineData("significance: 5", "aliases: one name")]
    [InlineData("significance: 5", "aliases:")]
    [InlineData("significance: 5", "standing: notes")]
    [InlineData("theme: leadership", "theme: economy")]
    public void Compile_OtherWaysToWriteIt_AreFine(string old, string @new) => Sound((Event, old, @new));

    [Fact]
    public void Compile_NoFrontMatter_IsKG0011() => Assert.Equal(1, Only("KG0011", "places/extra.md", "", "# Extra\n").Span.Line);

    [Fact]
    public void Compile_FrontMatterNotClosed_IsKG0011() =>
        Assert.Contains("has no end", Only("KG0011", "places/extra.md", "", "---\ntype: place\n\n# Extra\n").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("---\ntype: [\n---\n# Extra\n", 3)]
    [InlineData("---\ntype: place: x\n---\n# Extra\n", 2)]
    [InlineData("---\ntype: &a place\ntheme: *a\n---\n# Extra\n", 3)]
    [InlineData("---\ntype: place\nthemes:\n  -\n- x: |\n---\n# Extra\n", 5)]
    [InlineData("---\njust words\n---\n# Extra\n", 2)]
    [InlineData("---\ntype: \"place\n---\n# Extra\n", 2)]
    [InlineData("---\na: [[[[[[[[[[[[1]]]]]]]]]]]]\n---\n# Extra\n", 2)]
    public void Compile_FrontMatterThatIsNotYaml_IsKG0012(string text, int line) =>
        Assert.Equal(line, Only("KG0012", "places/extra.md", "", text).Span.Line);

    [Fact]
    public void Compile_UnknownType_IsKG0014AndItsLinksStillResolve()
    {
        var result = Compile(("places/kazakhstan.md", "type: place", "type: plaice"));

        Assert.Equal(["KG0014"], result.Diagnostics.Select(d => d.Code));
        Assert.Contains("did you mean 'place'?", result.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_SecondCourse_IsKG0021() =>
        Assert.Contains("course.md", Only("KG0021", "other.md", "", "---\ntype: course\n---\n# Other\n").Message, StringComparison.Ordinal);
}
