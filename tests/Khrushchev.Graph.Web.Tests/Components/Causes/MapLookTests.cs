using Khrushchev.Graph.Web.Components.Causes;

namespace Khrushchev.Graph.Web.Tests.Components.Causes;

public sealed class MapLookTests
{
    private static readonly CausesPicture Picture = Closures.Picture(Closures.Of("a<b c"));

    [Fact]
    public void Classes_LightTheCardsOfLitClaims_AndFadeWhatIsFaded()
    {
        var look = new MapLook { Ends = [new("a")], Lit = ["b|LED_TO|a"], Faded = ["c|LED_TO|a"], FadedCards = [new("c")] };

        Assert.Equal(("card root", "card chosen", "card faded"), (Card(look, "a"), Card(look, "b"), Card(look, "c")));
        Assert.Equal(("arrow chosen", "arrow faded"), (Arrow(look, "b"), Arrow(look, "c")));
        Assert.True(look.Height(Picture.Closure.Relations[0]) > look.Height(Picture.Closure.Relations[1]));
    }

    [Fact]
    public void Classes_OfArrowsAtTheCardInFocus_StandOut() =>
        Assert.Equal(("arrow near", "arrow"), (Arrow(new MapLook { At = new("b") }, "b"), Arrow(new MapLook { At = new("b") }, "c")));

    private static string Card(MapLook look, string id) =>
        look.Classes(new Khrushchev.Graph.Model.EntityId(id), Picture.Map.CausesOf(new(id)).Concat(Picture.Map.EffectsOf(new(id))));

    private static string Arrow(MapLook look, string from) => look.Classes(Picture.Closure.Relations.Single(r => r.From.Value == from));
}
