using static Khrushchev.Graph.Tests.Notes.SoundCourse;

namespace Khrushchev.Graph.Tests.Notes.Rules;

public sealed class StructureRuleTests
{
    private const string Event = "events/beria-arrested.md";
    private const string Card = "cards/rise.md";

    [Theory]
    [InlineData("KG0031", "places/extra.md", "", "---\ntype: place\n---\nText.\n", 1, "no title")]
    [InlineData("KG0031", "places/extra.md", "", "---\ntype: place\n---\n#\n\nText.\n", 4, "no title")]
    [InlineData("KG0032", Event, "## People", "# People", 18, "##")]
    [InlineData("KG0033", Event, "## People", "## Peeple", 18, "'People'")]
    [InlineData("KG0034", "people/beria.md", "Head of the police.", "## Causes\n", 8, "an event or a policy")]
    [InlineData("KG0034", "people/beria.md", "Head of the police.", "## Holders\n", 8, "'Held office'")]
    [InlineData("KG0034", Card, "- 1953-03", "## Bullets\n- 1953-03", 9, "no sections")]
    [InlineData("KG0035", Event, "## People", "## People\nThey were there:\n", 19, "shown nowhere")]
    [InlineData("KG0035", Event, "arrested. [[Rise to power#^beria]]\n\n## What", "arrested. [[Rise to power#^beria]]\n  - by officers\n\n## What", 20, "within an item")]
    [InlineData("KG0035", Event, "arrested. [[Rise to power#^beria]]\n\n## What", "arrested. [[Rise to power#^beria]]\n\n  More.\n\n## What", 21, "first paragraph")]
    [InlineData("KG0035", Card, "- 1953-03", "A text.\n\n- 1953-03", 9, "bullet")]
    [InlineData("KG0036", "people/brezhnev.md", "# Brezhnev", "# Stalin  DIES", 5, "events/stalin-dies.md")]
    [InlineData("KG0036", "people/beria.md", "aliases: [Beria]", "aliases: [Beria, beria’s ARREST]", 4, "events/beria-arrested.md")]
    [InlineData("KG0037", "people/beria.md", "Head of the police.", "Head of [[the police.", 8, "\\[\\[")]
    [InlineData("KG0039", "events/stalin-dies.md", "- [[Rise to power#^stalin]]", "- see [[Rise to power#^stalin]]", 13, "begin with a link")]
    public void Compile_FaultInStructure_SaysWhereAndHowToMendIt(string code, string path, string old, string @new, int line, string says)
    {
        var fault = Compile((path, old, @new)).Diagnostics.First(d => d.Code == code);

        Assert.Equal((path, line), (fault.Span.File, fault.Span.Line));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Event, "## People", "## PEOPLE")]
    [InlineData(Event, "A second paragraph", "### How it came\n\nA second paragraph")]
    [InlineData("people/beria.md", "aliases: [Beria]", "aliases: [Beria, Lavrentiy Beria, BERIA]")]
    [InlineData("people/beria.md", "Head of the police.", "Head of `[[the police`.")]
    [InlineData("people/beria.md", "Head of the police.", "Head of \\[\\[the police.")]
    [InlineData("people/beria.md", "Head of the police.", "Head [1] of [the police.")]
    [InlineData(Card, "- Khrushchev was", "- A list:\n  - first ^first\n  - second\n- Khrushchev was")]
    [InlineData("places/kazakhstan.md", "# Kazakhstan", "Kazakhstan\n==========")]
    public void Compile_OtherWaysToWriteIt_AreFine(string path, string old, string @new) => Sound((path, old, @new));

    [Fact]
    public void Compile_TwoCardsOfOneNumber_IsKG0038() => Assert.Equal(3, Only(
        "KG0038", "cards/rise2.md", "", "---\ntype: card\nnumber: 1\n---\n# Again?\n\n- Yes. ^yes\n").Span.Line);

    [Fact]
    public void Compile_CardAndLessonOfOneNumber_AreFine() => Sound(("cards/rise.md", "number: 1", "number: 2"), ("lessons/lesson.md", "number: 1", "number: 2"));
}
