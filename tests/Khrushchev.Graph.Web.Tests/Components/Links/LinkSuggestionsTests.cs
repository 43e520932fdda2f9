using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.Links;
using Khrushchev.Graph.Web.Tests.Components.Causes;

namespace Khrushchev.Graph.Web.Tests.Components.Links;

public sealed class LinkSuggestionsTests
{
    [Fact]
    public async Task Find_WithACause_OffersWhatItLedTo() =>
        Assert.Equal(["links/c/b", "links/c/a"], await AddressesAsync("a<b; b<c", from: "c"));

    [Fact]
    public async Task Find_WithAnEffect_OffersWhatLedToIt() =>
        Assert.Equal(["links/b/a", "links/c/a"], await AddressesAsync("a<b; b<c", to: "a"));

    [Fact]
    public async Task Find_WithACauseThatLedToNothing_SaysSo()
    {
        var known = Assert.Single(await FindAsync("a<b", from: "a", to: null));

        Assert.Empty(known.Choices);
        Assert.StartsWith("The notes name nothing that “A” led to.", known.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_WithoutAnEnd_OffersWhereToStart() => Assert.Equal(["links/b", "links/c"], await AddressesAsync("a<b; b<c"));

    private static async Task<IEnumerable<string>> AddressesAsync(string text, string? from = null, string? to = null) =>
        Assert.Single(await FindAsync(text, from, to)).Choices.Select(c => c.Link.ToAddress());

    private static async Task<System.Collections.Immutable.ImmutableArray<LinkSuggestions>> FindAsync(string text, string? from, string? to) =>
        await LinkSuggestions.FindAsync(
            await Chains.StoreAsync(text), from is null ? null : Closures.Head(from), to is null ? null : Closures.Head(to),
            TestContext.Current.CancellationToken);
}
