using Khrushchev.Graph.Model;
using Khrushchev.Graph.Web.Components.Lessons;

namespace Khrushchev.Graph.Web.Tests.Components.Lessons;

public sealed class LessonAddressTests
{
    [Theory]
    [InlineData("links", "stalin-dies zhukov-dismissed", "links/stalin-dies/zhukov-dismissed")]
    [InlineData("links", "zhukov-dismissed", "links?to=zhukov-dismissed")]
    [InlineData("causes", "zhukov-dismissed", "causes/zhukov-dismissed")]
    [InlineData("effects", "stalin-dies", "effects/stalin-dies")]
    [InlineData("causes", "", null)]
    public void Of_AStep_OpensWhatItShows(string view, string focus, string? address) => Assert.Equal(
        address,
        LessonAddress.Of(new LessonStep(
            "Step", view, [.. focus.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => new EntityId(f))], [], null, null, "", "")));
}
