using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Tests.Layouts.Causes;

public sealed class LayerHeadingsTests
{
    [Theory]
    [InlineData("1953-06-26", "1953")]
    [InlineData("1953-12 1954-02", "1953–54")]
    [InlineData("1899 1901", "1899–1901")]
    [InlineData("1998/2003", "1998–2003")]
    [InlineData("../1953", "until 1953")]
    [InlineData("1957/..", "1957")]
    [InlineData("1957/.. 1955", "1955–57")]
    public void Of_OneColumn_SaysItsYears(string dates, string heading) => Assert.Equal([heading], Headings(dates));

    [Theory]
    [InlineData("1957-06-18/1957-06-29|1957-10-26", "June 1957|October 1957")]
    [InlineData("1953-03-05|1953-06-26 1953-09|1955", "March 1953|June–September 1953|1955")]
    [InlineData("1953-06-17|1953-06-26", "17 June 1953|26 June 1953")]
    [InlineData("1953-06-17 1953-06-19|1953-06", "17–19 June 1953|June 1953")]
    [InlineData("1953|1953-06", "1953|June 1953")]
    [InlineData("1953-12 1954-02|1953-12 1954-03", "December 1953 – February 1954|December 1953 – March 1954")]
    public void Of_NeighboursInOneYear_SayMonthsOrDays(string dates, string headings) =>
        Assert.Equal(headings.Split('|'), Headings(dates.Split('|')));

    [Fact]
    public void Of_PolicyThatLasts_CountsByItsBeginning()
    {
        var policy = CausalSlices.Policy("a", "1954/1963");
        Assert.Equal(["1954"], LayerHeadings.Of([policy], [0], 1));
        Assert.Equal(["1954–63"], LayerHeadings.Of([policy with { Kind = EntityKind.Event }], [0], 1));
    }

    [Fact]
    public void Of_EndThatNobodyKnows_IsLeftOutBesideAKnownOne()
    {
        var day = new OnsetWindow(0, 0);
        Assert.Equal("from 1970", LayerHeadings.Years(day with { To = int.MaxValue }));
        Assert.Equal(new OnsetWindow(0, 10), LayerHeadings.Cover(new OnsetWindow(10, int.MaxValue), day));
        Assert.Equal(new OnsetWindow(0, 0), LayerHeadings.Cover(new OnsetWindow(int.MinValue, 0), day));
    }

    [Fact]
    public void NewYears_AreSaidOnceAndNeverGoBack() => Assert.Equal(
        ["1945", "", "", "1953", ""],
        LayerHeadings.NewYears(
            [
                CausalSlices.Event("a", "1945"), CausalSlices.Event("b"), CausalSlices.Event("c", "1940/1953"), CausalSlices.Event("d", "1953-03"),
                CausalSlices.Event("e", "1953-06"),
            ],
            [0, 1, 2, 3, 4], 5));

    [Theory]
    [InlineData(1000, "November 1957 – January 1958")]
    [InlineData(240, "Nov 1957 – Jan 1958")]
    [InlineData(10, "Nov 1957 – Jan 1958")]
    public void Fitted_WhereThePlaceIsNarrow_ShortensMonths(double width, string heading) =>
        Assert.Equal(heading, LayerHeadings.Fitted("November 1957 – January 1958", width));

    private static string[] Headings(params string[] columns)
    {
        var cards = columns.SelectMany((c, i) => c.Split(' ').Select((d, n) => (Head: CausalSlices.Event($"e{i}{n}", d), Layer: i))).ToArray();
        return LayerHeadings.Of([.. cards.Select(c => c.Head)], [.. cards.Select(c => c.Layer)], columns.Length);
    }
}
