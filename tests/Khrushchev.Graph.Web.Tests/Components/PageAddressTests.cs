using Khrushchev.Graph.Model;
using Khrushchev.Graph.Web.Components.State;

namespace Khrushchev.Graph.Web.Tests.Components;

public sealed class PageAddressTests
{
    [Theory]
    [InlineData("")]
    [InlineData("?focus=beria-arrested")]
    [InlineData("?focus=beria-arrested&from=1953-01-01&to=1953-12-31&themes=leadership,party")]
    [InlineData("?from=-0043-03-15&to=0014-08-19")]
    [InlineData("?day=1955-01-01")]
    [InlineData("?focus=beria-arrested&from=1953-01-01&to=1953-12-31&day=1953-06-26&themes=party")]
    [InlineData("causes")]
    [InlineData("causes/zhukov-dismissed?reading=power-struggle")]
    [InlineData("causes/zhukov-dismissed?depth=3&open=beria-arrested,secret-speech")]
    [InlineData("effects/stalin-dies")]
    [InlineData("effects/stalin-dies?without=beria-arrested")]
    [InlineData("causes/zhukov-dismissed?show=all&without=stalin-dies")]
    [InlineData("causes/zhukov-dismissed?group=role")]
    [InlineData("links")]
    [InlineData("links/secret-speech")]
    [InlineData("links?to=hungarian-rising")]
    [InlineData("links/secret-speech/hungarian-rising")]
    [InlineData("links/secret-speech/hungarian-rising?chain=2")]
    [InlineData("effects/stalin-dies?reading=power-struggle&depth=12")]
    [InlineData("network?focus=nikita-khrushchev")]
    [InlineData("cards/rise-to-power")]
    [InlineData("lessons/secret-speech")]
    [InlineData("entity/beria-arrested")]
    public void Address_SurvivesReadingAndWriting(string address) =>
        Assert.Equal(address, Uri.UnescapeDataString(PageAddress.Read(address).ToAddress()));

    [Theory]
    [InlineData("?focus=Not a slug")]
    [InlineData("?focus=%3Cscript%3E")]
    [InlineData("?from=1953-13-01&to=1953-12-31")]
    [InlineData("?from=1954-01-01&to=1953-01-01")]
    [InlineData("?from=1953-01-01")]
    [InlineData("?day=1955-02-30")]
    [InlineData("?day=soon")]
    [InlineData("?themes=,,%00")]
    [InlineData("?reading=A%20B")]
    public void Address_UnreadableParts_AreLeftOut(string address) => Assert.Equal("", PageAddress.Read(address).ToAddress());

    [Theory]
    [InlineData("causes/x?depth=0")]
    [InlineData("causes/x?depth=13")]
    [InlineData("causes/x?depth=-1")]
    [InlineData("causes/x?depth=two")]
    [InlineData("causes/x?open=,Not%20a%20slug")]
    [InlineData("causes/x?show=some&group=size")]
    [InlineData("causes/x?without=Not%20a%20slug")]
    [InlineData("causes/x?to=y&chain=2")]
    public void Address_UnreadablePartsOfTheCauseMap_AreLeftOut(string address) =>
        Assert.Equal("causes/x", PageAddress.Read(address).ToAddress());

    [Theory]
    [InlineData("links/x/y?chain=0", "links/x/y")]
    [InlineData("links/x/y?chain=11&depth=3&without=z", "links/x/y")]
    [InlineData("links/Not%20a%20slug/y", "links?to=y")]
    public void Address_UnreadablePartsOfALink_AreLeftOut(string address, string expected) =>
        Assert.Equal(expected, PageAddress.Read(address).ToAddress());

    [Fact]
    public void WithFocus_OnALink_ExplainsWhatWasChosen() => Assert.Equal(
        "causes/y", PageAddress.Read("links/x/z").WithFocus(new EntityId("y"), EntityKind.Event).ToAddress());

    [Fact]
    public void Address_OutsideTheCauseMap_HasNoDepth() => Assert.Equal("network", PageAddress.Read("network?depth=3&open=x").ToAddress());

    [Fact]
    public void WithFocus_OnTheCauseMap_KeepsTheDepthButNotWhatWasOpened() => Assert.Equal(
        "causes/y?depth=3", PageAddress.Read("causes/x?depth=3&open=z").WithFocus(new EntityId("y"), EntityKind.Event).ToAddress());

    [Fact]
    public void WithFocus_OnTheTimeline_KeepsWindowAndThemes()
    {
        var state = PageAddress.Read("?from=1953-01-01&to=1953-12-31&themes=party");

        var focused = state.WithFocus(new EntityId("beria-arrested"));

        Assert.Equal((state.Window, "party"), (focused.Window, Assert.Single(focused.Themes)));
        Assert.Equal("beria-arrested", focused.Focus?.Value);
    }

    [Fact]
    public void WithFocus_OnTheTimeline_ClosesTheDay() =>
        Assert.Equal("?focus=x", PageAddress.Read("?day=1955-01-01").WithFocus(new EntityId("x")).ToAddress());

    [Fact]
    public void Address_OutsideTheTimeline_HasNoDay() => Assert.Equal("network", PageAddress.Read("network?day=1955-01-01").ToAddress());

    [Theory]
    [InlineData(EntityKind.Event, "causes/x")]
    [InlineData(EntityKind.Person, "entity/x")]
    public void WithFocus_OnTheCauseMap_ExplainsOnlyWhatHasCauses(EntityKind kind, string expected) =>
        Assert.Equal(expected, PageAddress.Read("causes/zhukov-dismissed").WithFocus(new EntityId("x"), kind).ToAddress());
}
