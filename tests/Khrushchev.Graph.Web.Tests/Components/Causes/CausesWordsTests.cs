using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;
using Khrushchev.Graph.Web.Components.Causes;

namespace Khrushchev.Graph.Web.Tests.Components.Causes;

public sealed class CausesWordsTests
{
    private static readonly GraphSlice Dated = new(
        [Closures.Head("fall", "1957-10-26") with { Why = "Why did he fall?" }, Closures.Head("debt", "1957-06"), Closures.Head("death", "1953-03-05")],
        [0, 1, 2],
        [Closures.Claim("debt", "fall"), Closures.Claim("death", "debt")], 0, false);

    [Fact]
    public void Sub_SaysWhenHowManyAndHowFarBack() =>
        Assert.Equal("26 October 1957 · two causes, back to March 1953", CausesWords.Sub(Closures.Picture(Dated)));

    [Fact]
    public void Sub_WhereSomeAreNotShown_SaysSo() =>
        Assert.Equal("26 October 1957 · 1 of 2 causes shown, back to June 1957", CausesWords.Sub(Closures.Picture(Dated, 1)));

    [Fact]
    public void Sub_WithoutAQuestionOfItsOwn_NamesTheThing()
    {
        var slice = Dated with { Nodes = Dated.Nodes.SetItem(0, Dated.Nodes[0] with { Why = null }) };

        Assert.Equal("Why did it happen?", CausesWords.Question(slice.Nodes[0], CausalDirection.Causes));
        Assert.StartsWith("FALL · ", CausesWords.Sub(Closures.Picture(slice)));
    }

    [Fact]
    public void Announcement_SaysRolePlaceNameDateAndReason()
    {
        var picture = Closures.Picture(Dated);

        var said = CausesWords.Announcement(CausesWalk.Start(new("fall")).Onward(picture)!, picture);

        Assert.Equal("short-term, 1 of 1 cause: DEBT, June 1957: because debt led to fall.", said);
        Assert.Equal("FALL, 26 October 1957", CausesWords.Announcement(CausesWalk.Start(new("fall")), picture));
    }

    [Fact]
    public void Marks_SayInWordsWhatTheArrowShows()
    {
        var claim = new CausalClaim(CausalRole.Trigger, CausalEffect.Hinders, 3, false, "it held.", "school", Disputed: true);
        var course = Course.Untitled with { Readings = [new("school", "The school", "")] };

        Assert.Equal(
            "trigger · strong · made it less likely · historians differ · reading: The school · no evidence given",
            CausesWords.Marks(Closures.Claim("a", "b", claim), course));
    }

    [Theory]
    [InlineData("1956-02-25", "1956")]
    [InlineData("1953/1957", "1953–57")]
    [InlineData("1899/1901", "1899–1901")]
    [InlineData("1957/..", "from 1957")]
    [InlineData("../1955", "until 1955")]
    [InlineData("-0043", "44 BCE")]
    public void Years_AreAllThatACardSaysFromAfar(string date, string years) => Assert.Equal(years, CausesWords.Years(Closures.Head("a", date)));

    [Fact]
    public void Differences_AreCountedOnTheMapAndBehindIt()
    {
        CausalClaim Read(string? reading) => new(CausalRole.ShortTerm, CausalEffect.Promotes, 2, false, "so.", reading);
        var slice = new GraphSlice(
            [Closures.Head("a"), Closures.Head("b"), Closures.Head("c"), Closures.Head("d"), Closures.Head("e")],
            [0, 1, 1, 1, 2],
            [
                Closures.Claim("b", "a", Read("school")), Closures.Claim("c", "a", Read("other")), Closures.Claim("d", "a"),
                Closures.Claim("e", "d", Read("other")),
            ],
            0, false);
        var course = Course.Untitled with { Readings = [new("school", "The school", "")] };
        var contrast = ReadingContrast.Of(slice, "school");

        Assert.Equal(
            "The school: 1 claim of its own, 1 of other readings fades · 1 beyond this map",
            CausesWords.Differences(contrast, Closures.Picture(slice, 1), course));
        Assert.Equal(
            "The school: 1 claim of its own, 2 of other readings fade", CausesWords.Differences(contrast, Closures.Picture(slice, 2), course));
        Assert.Equal(
            "third: nothing on this map differs",
            CausesWords.Differences(ReadingContrast.Of(slice with { Relations = [slice.Relations[2]] }, "third"), Closures.Picture(slice), course));
    }
}
