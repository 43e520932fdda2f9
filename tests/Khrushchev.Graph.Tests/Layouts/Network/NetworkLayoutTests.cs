using CsCheck;
using Khrushchev.Graph.Layouts.Network;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Tests.Layouts.Network;

public sealed class NetworkLayoutTests
{
    [Fact]
    public void Of_AnySlice_CirclesLieInTheSquareAndNeverTouch() =>
        NetworkSlices.Any.Sample(slice => HoldsInSquare(NetworkLayout.Of(slice)), iter: 60);

    [Fact]
    public void Of_ManyNodes_CirclesLieInTheSquareAndNeverTouch() => HoldsInSquare(NetworkLayout.Of(NetworkSlices.Large(900)));

    [Fact]
    public void Of_SliceInAnotherOrder_IsTheSamePictureBitForBit() => Gen.Select(NetworkSlices.Any, Gen.Int).Sample((slice, seed) =>
    {
        var random = new Random(seed);
        var (nodes, relations) = (slice.Nodes.ToArray(), slice.Relations.ToArray());
        random.Shuffle(nodes);
        random.Shuffle(relations);
        Same(NetworkLayout.Of(slice), NetworkLayout.Of(new GraphSlice([.. nodes], slice.Steps, [.. relations], 0, false)));
    }, iter: 40);

    [Fact]
    public void Of_ManyNodesOnSeveralThreads_IsTheSamePictureBitForBit()
    {
        var slice = NetworkSlices.Large(700);
        Same(NetworkLayout.Of(slice), NetworkLayout.Of(slice));
    }

    [Fact]
    public void Of_Relations_JoinTheirEnds() => NetworkSlices.Any.Sample(slice =>
    {
        var picture = NetworkLayout.Of(slice);
        Assert.Equal(
            slice.Relations.Where(r => r.From != r.To).OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => (r.Id, r.From, r.To)),
            picture.Relations.Select((id, i) => (id, picture.Ids[picture.From[i]], picture.Ids[picture.To[i]])));
    }, iter: 40);

    [Fact]
    public void Of_Groups_LieTogether()
    {
        var picture = NetworkLayout.Of(NetworkSlices.Large(200));
        Assert.InRange(picture.Communities, 4, 20);
        var (within, all) = (0.0, 0.0);
        for (var i = 0; i < picture.From.Length; i++)
            within += Distance(picture, picture.From[i], picture.To[i]) / picture.From.Length;
        for (var v = 0; v < 200; v++)
            all += Distance(picture, v, (v + 101) % 200) / 200;
        Assert.True(within < all / 2, $"Related nodes are {within} apart, others {all}.");
    }

    [Fact]
    public void Of_MoreSignificant_IsLarger()
    {
        var picture = NetworkLayout.Of(NetworkSlices.Slice([1, 3, 5], [(0, 1), (1, 2)]));
        Assert.True(picture.Radius[0] < picture.Radius[1] && picture.Radius[1] < picture.Radius[2]);
    }

    [Fact]
    public void Of_OneNode_IsInTheMiddle()
    {
        var picture = NetworkLayout.Of(NetworkSlices.Slice([5], []));
        Assert.Equal((0.5f, 0.5f), (picture.X[0], picture.Y[0]));
    }

    [Fact]
    public void Of_NoNodes_IsEmpty() => Assert.Same(NetworkPicture.Empty, NetworkLayout.Of(NetworkSlices.Slice([], [])));

    private static void HoldsInSquare(NetworkPicture picture)
    {
        for (var v = 0; v < picture.Ids.Length; v++)
        {
            Assert.InRange(picture.X[v], picture.Radius[v] - 1e-5, 1 - picture.Radius[v] + 1e-5);
            Assert.InRange(picture.Y[v], picture.Radius[v] - 1e-5, 1 - picture.Radius[v] + 1e-5);
            for (var w = 0; w < v; w++)
                Assert.True(Distance(picture, v, w) > picture.Radius[v] + picture.Radius[w]);
        }
    }

    private static void Same(NetworkPicture a, NetworkPicture b)
    {
        Assert.Equal(a.Ids, b.Ids);
        Assert.Equal(a.X.Select(BitConverter.SingleToInt32Bits), b.X.Select(BitConverter.SingleToInt32Bits));
        Assert.Equal(a.Y.Select(BitConverter.SingleToInt32Bits), b.Y.Select(BitConverter.SingleToInt32Bits));
        Assert.Equal(a.Radius, b.Radius);
        Assert.Equal(a.Community, b.Community);
    }

    private static double Distance(NetworkPicture picture, int v, int w) =>
        Math.Sqrt(Math.Pow(picture.X[v] - picture.X[w], 2) + Math.Pow(picture.Y[v] - picture.Y[w], 2));
}
