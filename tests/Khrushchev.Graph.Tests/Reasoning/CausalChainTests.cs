using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;
using static Khrushchev.Graph.Tests.Layouts.Causes.CausalSlices;

namespace Khrushchev.Graph.Tests.Reasoning;

public sealed class CausalChainTests
{
    private static readonly Relation AB = Claim("a", "b"), BC = Claim("b", "c"), AC = Claim("a", "c");
    private static readonly Relation Other = Claim("b", "c", reading: "school", number: 2);

    [Fact]
    public void Of_ChainsByDifferentThings_KeepTheirOrder()
    {
        var chains = CausalChain.Of(Slice([[AC], [AB, BC]]));
        Assert.Equal(["a c", "a b c"], chains.Select(c => string.Join(' ', c.Things)));
        Assert.All(chains, c => Assert.Equal(c.Things.Length - 1, c.Steps.Length));
    }

    [Fact]
    public void Of_ChainsByTheSameThings_AreOneWithEveryClaim()
    {
        var chain = Assert.Single(CausalChain.Of(Slice([[AB, Other], [AB, BC]])));
        Assert.Equal([1, 2], chain.Steps.Select(s => s.Length));
        Assert.Equal([BC, Other], chain.Steps[1]);
        Assert.Equal([AB, BC, Other], chain.Claims);
    }

    [Fact]
    public void Of_NoPaths_IsNone() => Assert.Empty(CausalChain.Of(Slice([])));

    private static PathsSlice Slice(ImmutableArray<ImmutableArray<Relation>> paths) => new(paths, [], false);
}
