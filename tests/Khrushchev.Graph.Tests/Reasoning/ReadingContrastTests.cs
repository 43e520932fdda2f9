using CsCheck;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Reasoning;
using Khrushchev.Graph.Tests.Layouts.Causes;
using static Khrushchev.Graph.Tests.Layouts.Causes.CausalSlices;

namespace Khrushchev.Graph.Tests.Reasoning;

public sealed class ReadingContrastTests
{
    [Fact]
    public void Of_Reading_TellsItsOwnClaimsFromThoseOfOthers()
    {
        var slice = Slice(
            [Event("effect"), Event("a"), Event("b"), Event("c"), Event("behind")],
            [Claim("a", "effect"), Claim("b", "effect", reading: "power"), Claim("c", "effect", reading: "reform"), Claim("behind", "c")]);

        var contrast = ReadingContrast.Of(slice, "power");

        Assert.Equal(["b|LED_TO|effect"], contrast.Own.Select(r => r.Id));
        Assert.Equal(["c|LED_TO|effect"], contrast.Others.Select(r => r.Id));
        Assert.Equal(["c", "behind"], contrast.Unexplained.Select(id => id.Value));
    }

    [Fact]
    public void Of_ThingThatAnotherClaimJoins_StaysInTheStory() => Assert.Empty(ReadingContrast.Of(
        Slice([Event("effect"), Event("a")], [Claim("a", "effect"), Claim("a", "effect", reading: "reform", number: 2)]), "power").Unexplained);

    [Fact]
    public void Of_AnySlice_OwnAndOthersAreTheClaimsOfNamedReadings() => CausalSlices.Wild.Sample(slice =>
    {
        string?[] readings = [null, "power", "reform"];
        var read = slice with
        {
            Relations = [.. slice.Relations.Select((r, i) => r with { Claim = r.Claim! with { Reading = readings[i % 3] } })],
        };
        var contrast = ReadingContrast.Of(read, "power");
        Assert.All(contrast.Own, r => Assert.Equal("power", r.Claim!.Reading));
        Assert.All(contrast.Others, r => Assert.Equal("reform", r.Claim!.Reading));
        Assert.Equal(read.Relations.Count(r => r.Claim!.Reading is not null && r.From != r.To), contrast.Differing.Length);
        Assert.DoesNotContain(read.Nodes[0].Id, contrast.Unexplained);
    });
}
