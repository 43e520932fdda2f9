using static Khrushchev.Graph.Tests.Notes.SoundCourse;

namespace Khrushchev.Graph.Tests.Notes.Rules;

public sealed class LinkRuleTests
{
    private const string Event = "events/beria-arrested.md";
    private const string Card = "cards/rise.md";

    [Theory]
    [InlineData("KG0041", "[[Lavrentiy Beria|Beria]]", "[[Lavrenti Beria|Beria]]", 11, 17, "did you mean 'Lavrentiy Beria'?")]
    [InlineData("KG0041", "[[Lavrentiy Beria|Beria]]", "[[Lavrentiy]]", 11, 17, "did you mean 'Lavrentiy Beria'?")]
    [InlineData("KG0041", "[[Lavrentiy Beria|Beria]]", "[[Nobody knows this one]]", 11, 17, "nothing called")]
    [InlineData("KG0041", "[[Lavrentiy Beria|Beria]]", "[[Lavrentiy Beria#Life]]", 11, 17, "Remove #Life")]
    [InlineData("KG0043", "now. [[Rise to power#^beria]]", "now. [[Rise to power#^berya]]", 16, 81, "did you mean 'beria'?")]
    [InlineData("KG0043", "now. [[Rise to power#^beria]]", "now. [[Rise to power#^line-1]]", 16, 81, "stalin, beria and speak")]
    [InlineData("KG0044", "[[Lavrentiy Beria|Beria]]", "[[Lavrentiy Beria#^life|Beria]]", 11, 17, "a person")]
    [InlineData("KG0047", "now. [[Rise to power#^beria]]", "now. [[Rise to power]]", 16, 81, "[[Rise to power#^anchor]]")]
    public void Compile_FaultInLink_SaysWhereAndWhatIsNear(string code, string old, string @new, int line, int column, string says)
    {
        var fault = Assert.Single(Compile((Event, old, @new)).Diagnostics, d => d.Code == code);

        Assert.Equal((Event, line, column), (fault.Span.File, fault.Span.Line, fault.Span.Column));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[Lavrentiy Beria|Beria]]", "[[  lavrentiy   BERIA ]]")]
    [InlineData("[[Lavrentiy Beria|Beria]]", "**[[Lavrentiy Beria|Beria]]**")]
    [InlineData("[[Lavrentiy Beria|Beria]]", "*old [[Lavrentiy Beria|Beria]]*")]
    [InlineData("[[Lavrentiy Beria|Beria]]", "[[Lavrentiy\nBeria|Beria]]")]
    [InlineData("[[Lavrentiy Beria|Beria]]", "`[[Nobody]]` and [[people|`x`]]")]
    [InlineData("[[Stalin dies]]", "[[stalin-dies]]")]
    [InlineData("A second paragraph tells the story.", "    [[Nobody]] in code")]
    public void Compile_OtherWaysToLink_AreFine(string old, string @new)
    {
        var people = ("people/brezhnev.md", "# Brezhnev", "# Brezhnev\n\nOf [[Beria’s   arrest]] he knew.");

        Sound((Event, old, @new.Replace("[[people|", "[[Beria|", StringComparison.Ordinal)), people);
    }

    [Fact]
    public void Compile_LinkThatFitsTwo_IsKG0042AtTheLink()
    {
        var result = Compile(("people/brezhnev.md", "# Brezhnev", "# Beria"), ("offices/first-secretary.md", "[[Brezhnev]]", "[[brezhnev]]"));

        var ambiguous = result.Diagnostics.Where(d => d.Code == "KG0042").ToList();
        Assert.Equal([Event, "lessons/lesson.md", "people/khrushchev.md"], ambiguous.Select(d => d.Span.File));
        Assert.All(ambiguous, d => Assert.Contains("people/beria.md and people/brezhnev.md", d.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("KG0045", "^speak", "^beria", 11)]
    [InlineData("KG0045", "^speak", "^line-3\n- Another.\n- And another. ^line-4", 12)]
    [InlineData("KG0046", "^speak", "^Speak_Out", 11)]
    public void Compile_FaultInAnchor_SaysWhere(string code, string old, string @new, int line) =>
        Assert.Equal(line, Only(code, Card, old, @new).Span.Line);

    [Fact]
    public void Compile_SameAnchorOnTwoCards_IsFine() =>
        Sound(("cards/second.md", "", "---\ntype: card\nnumber: 2\n---\n# And then?\n\n- He spoke. ^speak\n"));

    [Fact]
    public void Compile_EntityInSources_IsKG0048() =>
        Only("KG0048", "events/stalin-dies.md", "- [[Rise to power#^stalin]]", "- [[Rise to power#^stalin]]\n- [[Beria]]");

    [Fact]
    public void Compile_ManyBrokenLinks_AreAllReported()
    {
        var many = string.Concat(Enumerable.Range(0, 300).Select(i => $"[[Missing {i}]]\n\n"));

        Assert.Equal(300, Compile(("people/beria.md", "Head of the police.", many)).Diagnostics.Count(d => d.Code == "KG0041"));
    }
}
