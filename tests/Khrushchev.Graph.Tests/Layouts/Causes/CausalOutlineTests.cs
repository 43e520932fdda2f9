using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Tests.Layouts.Causes;

public sealed class CausalOutlineTests
{
    [Fact]
    public void Of_Zhukov_TellsEachThingOnceAndRefersBack() => Assert.Equal(
        [
            "anti-party-group",
            "  decentralisation",
            "    secret-police",
            "      stalin-dies",
            "  secret-speech",
            "    beria-arrested",
            "      stalin-dies",
            "    first-secretary",
            "      stalin-dies",
            "    secret-police (see above)",
            "  zhukov-minister",
            "    beria-arrested (see above)",
        ],
        Lines(CausalOutline.Of(CausalSlices.Zhukov, new EntityId("zhukov-dismissed"), CausalDirection.Causes).Items));

    [Fact]
    public void Of_Effects_GoesTheOtherWay() =>
        Assert.Equal(
            ["zhukov-dismissed"],
            Lines(CausalOutline.Of(CausalSlices.Zhukov, new EntityId("anti-party-group"), CausalDirection.Effects).Items));

    [Fact]
    public void Of_Cycle_Ends()
    {
        var slice = CausalSlices.Slice(
            [CausalSlices.Event("a"), CausalSlices.Event("b")], [CausalSlices.Claim("a", "b"), CausalSlices.Claim("b", "a")]);
        Assert.Equal(["b", "  a (see above)"], Lines(CausalOutline.Of(slice, new EntityId("a"), CausalDirection.Causes).Items));
    }

    [Fact]
    public void Of_RootOutsideTheSlice_IsRefused() => Assert.Throws<ArgumentException>(
        () => CausalOutline.Of(CausalSlices.Zhukov, new EntityId("nowhere"), CausalDirection.Causes));

    private static IEnumerable<string> Lines(IEnumerable<OutlineItem> items, string indent = "") => items.SelectMany(i =>
        Lines(i.Items, indent + "  ").Prepend(indent + i.Entity.Id + (i.SeeAbove ? " (see above)" : "")));
}
