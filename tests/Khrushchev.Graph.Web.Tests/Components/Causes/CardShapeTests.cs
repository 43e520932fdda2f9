using Khrushchev.Graph.Layouts.Text;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Components.Causes;

namespace Khrushchev.Graph.Web.Tests.Components.Causes;

public sealed class CardShapeTests
{
    private const double LeastScale = 16.0 / 19;

    [Theory]
    [InlineData(240, "26 October 1957", "26 October 1957")]
    [InlineData(150, "26 October 1957", "26 Oct 1957")]
    [InlineData(240, "23 October – 11 November 1956", "23 Oct – 11 Nov 1956")]
    [InlineData(360, "23 October – 11 November 1956", "23 October – 11 November 1956")]
    public void DateWords_AreTheLongestThatTakeNoMoreLines(double width, string full, string expected)
    {
        var head = Closures.Head("a", full.Contains('–') ? "1956-10-23/1956-11-11" : "1957-10-26");
        Assert.Equal(full, head.Date!.ToWords());

        var shape = CardShape.Of(width, [head], LeastScale, 14)!;

        Assert.Equal(expected, Plain(shape.DateWords(head)));
    }

    [Fact]
    public void DateWords_NeverPartADayFromItsMonth()
    {
        var head = Closures.Head("a", "1956-10-23/1956-11-11");
        var words = CardShape.Of(164, [head], LeastScale, 14)!.DateWords(head);

        Assert.Contains("23\u00A0Oct", words, StringComparison.Ordinal);
        Assert.Contains("11\u00A0Nov\u00A01956", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(240)]
    [InlineData(208)]
    [InlineData(182)]
    public void Of_AnyWidth_HoldsTitleAndDate(double width)
    {
        var heads = new[] { "1953-10/1954-12", "[1953-10..1954-12]", "1957-05-10/1965", "1953-06-17" }
            .Select((d, i) => Closures.Head($"event-{i}", d) with { Title = "Zhukov becomes Defence Minister" }).ToArray();

        var shape = CardShape.Of(width, heads, LeastScale, 14)!;

        Assert.All(heads, h =>
        {
            var title = Typeface.Title.Lines(h.Title, 19, width - 30)!.Value * 19 * 1.18;
            var date = Typeface.Label.Lines(shape.DateWords(h), shape.DateSize, width - 30 - 26)!.Value;
            Assert.InRange(date, 1, 2);
            Assert.True(title + date * shape.DateSize * 1.25 + 21 <= shape.Height, $"{h.Date}: {shape.Height} is too low.");
        });
    }

    [Fact]
    public void Of_CardNarrowerThanAWord_IsNone() =>
        Assert.Null(CardShape.Of(90, [Closures.Head("a") with { Title = "Rehabilitation" }], LeastScale, 14));

    [Fact]
    public void Of_AReason_MakesCardsTaller()
    {
        var head = Closures.Head("a", "1956");
        var plain = CardShape.Of(240, [head], LeastScale, 14)!;
        var argued = CardShape.Of(240, [head], LeastScale, 14, _ => "the marshal had shown in June that he could decide who ruled")!;

        Assert.True(argued.Height > plain.Height + 30);
    }

    private static string Plain(string words) => words.Replace('\u00A0', ' ').Replace("\u2060", "", StringComparison.Ordinal);
}
