using Khrushchev.Graph.Web.Components.Causes;

namespace Khrushchev.Graph.Web.Tests.Components.Causes;

public sealed class CausesWalkTests
{
    [Fact]
    public void Onward_ThenBack_GoesTheWayItCame()
    {
        var picture = Closures.Picture(Closures.Of("a<b c; b<d; c<d"), 3);
        var atC = CausesWalk.Choose(new("c"), picture);

        var atD = atC.Onward(picture)!;

        Assert.Equal(("d", "c", "a"), (atD.At.Value, atD.Back(picture)!.At.Value, atD.Back(picture)!.Back(picture)!.At.Value));
        Assert.Null(CausesWalk.Start(new("a")).Back(picture));
        Assert.Null(atD.Onward(picture));
    }

    [Fact]
    public void Onward_LeadsToCausesThatAreNotShownYet()
    {
        var closure = Closures.Of("a<b; b<c");
        var picture = Closures.Picture(closure, 1);

        var next = CausesWalk.Start(new("a")).Onward(picture)!.Onward(picture)!;

        Assert.Equal("c", next.At.Value);
        Assert.False(picture.Shows(next.At));
        Assert.True(Closures.Picture(closure, 1, "b").Shows(next.At));
    }

    [Fact]
    public void Beside_StaysAmongTheCausesOfTheCardItCameFrom()
    {
        var picture = Closures.Picture(Closures.Of("a<b c d; b<e"), 2);
        var walk = CausesWalk.Start(new("a")).Onward(picture)!;
        while (walk.Beside(picture, down: false) is { } above)
            walk = above;

        List<string> met = [walk.At.Value];
        for (var next = walk.Beside(picture, down: true); next is not null; next = next.Beside(picture, down: true))
            met.Add(next.At.Value);

        Assert.Equal(["b", "c", "d"], met.Order(StringComparer.Ordinal));
        Assert.Equal(met.OrderBy(id => picture.Map.Find(new(id))!.Rect.Y), met);
    }

    [Fact]
    public void Chain_JoinsACardToWhatIsExplainedByTheFewestClaims()
    {
        var picture = Closures.Picture(Closures.Of("a<b d; b<c; c<d"), 3);

        Assert.Equal(["d|LED_TO|a"], picture.Chain(new("d")).Select(r => r.Id));
        Assert.Equal(["c|LED_TO|b", "b|LED_TO|a"], picture.Chain(new("c")).Select(r => r.Id));
        Assert.Empty(picture.Chain(new("a")));
    }

    [Fact]
    public void Way_IsTheOneThatWasWalked_ThenTheShortest()
    {
        var picture = Closures.Picture(Closures.Of("a<b d; b<c; c<d"), 3);
        var atB = CausesWalk.Choose(new("b"), picture);

        var walked = atB.Onward(picture)!.Onward(picture)!;

        Assert.Equal("d", walked.At.Value);
        Assert.Equal(["b|LED_TO|a", "c|LED_TO|b", "d|LED_TO|c"], walked.Way(picture).Select(r => r.Id));
        Assert.Equal(["d|LED_TO|a"], CausesWalk.Choose(new("d"), picture).Way(picture).Select(r => r.Id));
    }

    [Fact]
    public void Hidden_CountsCausesThatAreKnownButNotShown()
    {
        var picture = Closures.Picture(Closures.Of("a<b; b<c d; c<d"), 1);

        Assert.Equal((2, 0, 2), (picture.Hidden(new("b")), picture.Hidden(new("a")), picture.Closure.Nodes.Length - picture.Shown.Nodes.Length));
    }
}
