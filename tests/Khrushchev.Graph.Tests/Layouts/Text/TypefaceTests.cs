using Khrushchev.Graph.Layouts.Text;

namespace Khrushchev.Graph.Tests.Layouts.Text;

public sealed class TypefaceTests
{
    // Widths that Chromium draws at 100 px without kerning.
    [Theory]
    [InlineData("Stalin", 280.9)]
    [InlineData("M", 93.0)]
    public void Width_OfATitle_IsWhatABrowserMeasures(string text, double width) => Assert.Equal(width, Typeface.Title.Width(text, 100), 1);

    [Fact]
    public void Width_GrowsWithTheSize() => Assert.Equal(2 * Typeface.Label.Width("26 June 1953", 15), Typeface.Label.Width("26 June 1953", 30), 6);

    [Theory]
    [InlineData("one", 1)]
    [InlineData("one two", 1)]
    [InlineData("one two three", 2)]
    [InlineData("one two three four", 2)]
    [InlineData("one two-three four", 2)]
    public void Lines_BreakAtSpacesAndHyphens(string text, int lines) =>
        Assert.Equal(lines, Typeface.Label.Lines(text, 10, Typeface.Label.Width("three four", 10)));

    [Theory]
    [InlineData("18–29", 2)]
    [InlineData("18–\u206029", null)]
    public void Lines_BreakBehindADash_ButNotBeforeAWordJoiner(string text, int? lines) =>
        Assert.Equal(lines, Typeface.Label.Lines(text, 10, Typeface.Label.Width("18–", 10)));

    [Fact]
    public void Lines_WordWiderThanTheColumn_IsNull() => Assert.Null(Typeface.Label.Lines("Rehabilitation of victims", 15, 60));

    [Fact]
    public void Lines_SpaceAtTheEndOfALine_TakesNoRoom() =>
        Assert.Equal(2, Typeface.Label.Lines("June July", 10, Typeface.Label.Width("June", 10)));

    [Fact]
    public void Lines_OfNothing_IsOne() => Assert.Equal(1, Typeface.Title.Lines("", 19, 10));

    [Fact]
    public void Width_OfLettersBeyondBasicLatin_IsNotForgotten() =>
        Assert.True(Typeface.Title.Width("Хрущёв", 19) >= Typeface.Title.Width("xxxxxx", 19));
}
