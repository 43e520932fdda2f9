using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Components.Entities;

namespace Khrushchev.Graph.Web.Tests.Components.Entities;

public sealed class YearScaleTests
{
    private static readonly HistoricalDate Period = HistoricalDate.Parse("1953/1964");

    [Fact]
    public void Of_NothingDated_IsNone() => Assert.Null(YearScale.Of(Detail(), Period));

    [Fact]
    public void Style_WholeYearsOfTheScale_FillsIt() =>
        Assert.Equal("left:0%;width:100%", YearScale.Of(Detail("1955/1956"), Period)!.Style(HistoricalDate.Parse("1955/1956")));

    [Fact]
    public void Style_HalfOfTwoYears_IsHalf() =>
        Assert.Equal("left:0%;width:49.93%", YearScale.Of(Detail("1955/1956"), Period)!.Style(HistoricalDate.Parse("1955")));

    [Fact]
    public void Ends_FarBeyondTheCourse_AreCutAndGoOn()
    {
        var span = HistoricalDate.Parse("1957-02/1985");
        var scale = YearScale.Of(Detail("1957-02/1985"), Period)!;

        Assert.Equal("goes-on", scale.Ends(span));
        Assert.Equal("1966", scale.Ticks.Last().Label);
    }

    [Theory]
    [InlineData("1953/..", "goes-on")]
    [InlineData("../1954", "from-before")]
    [InlineData("1953/1954", null)]
    public void Ends_Open_AreSaid(string span, string? ends) =>
        Assert.Equal(ends, YearScale.Of(Detail("1953/1958", span), Period)!.Ends(HistoricalDate.Parse(span)));

    [Fact]
    public void Ticks_AreFew_AndNoneIsAtTheEnd()
    {
        var ticks = YearScale.Of(Detail("1899/1964"), Period)!.Ticks.ToArray();

        Assert.Equal(["1900", "1910", "1920", "1930", "1940", "1950", "1960"], ticks.Select(t => t.Label));
    }

    private static EntityDetail Detail(params string[] tenures)
    {
        var person = new Entity
        {
            Head = new EntityHead { Id = new EntityId("somebody"), Kind = EntityKind.Person, Title = "Somebody" },
            Location = new SourceSpan("somebody.md", 1, 1),
        };
        var relations = tenures.Select((during, i) => new Relation
        {
            Id = $"somebody|HELD|office|{i}",
            Type = RelationType.Held,
            From = person.Id,
            To = new EntityId("office"),
            During = HistoricalDate.Parse(during),
            Location = person.Location,
        });
        return new EntityDetail(person, [.. relations], [], [], [], 0);
    }
}
