using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Stores.Embedded;

namespace Khrushchev.Graph.Tests.Stores;

public sealed class ForgivingSearchTests : IAsyncLifetime
{
    private readonly EmbeddedGraphStore store = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await store.ReplaceAsync(SmallCourse.Snapshot, null, Cancel);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("beria")]
    [InlineData("the")]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("secret speech")]
    public async Task Search_WhatFits_IsWhatTheStoreFinds(string text)
    {
        var exact = await store.SearchAsync(new SearchQuery(text), Cancel);

        var slice = await store.SearchForgivinglyAsync(new SearchQuery(text), Cancel);

        Assert.Equal(exact.Hits, slice.Hits);
    }

    [Theory]
    [InlineData("Zukov", "georgy-zhukov", false)]
    [InlineData("Zhukow", "georgy-zhukov", true)]
    [InlineData("zhukof dismised", "zhukov-dismissed", true)]
    [InlineData("Khruschev", "nikita-khrushchev", true)]
    [InlineData("hungarain rising", "hungarian-rising", true)]
    [InlineData("eastgerman", "east-german-uprising", true)]
    public async Task Search_Misspelt_FindsTheNameThatIsNear(string text, string id, bool found)
    {
        var slice = await store.SearchForgivinglyAsync(new SearchQuery(text), Cancel);

        Assert.Equal(found, slice.Hits.Length > 0 && slice.Hits[0].Entity.Id.Value == id);
        Assert.All(slice.Hits, h => Assert.Equal(SearchMatch.Near, h.Match));
    }

    [Fact]
    public async Task Search_Question_FindsWhatItAsksAbout()
    {
        var slice = await store.SearchForgivinglyAsync(new SearchQuery("Why was Beria's arrest?"), Cancel);

        Assert.Equal(("beria-arrested", SearchMatch.Alias), (slice.Hits[0].Entity.Id.Value, slice.Hits[0].Match));
    }

    [Fact]
    public async Task Search_AWordTooMany_FindsTheRest()
    {
        var slice = await store.SearchForgivinglyAsync(new SearchQuery("gomulka Warsaw"), Cancel);

        Assert.Equal(("wladyslaw-gomulka", SearchMatch.Near), (Assert.Single(slice.Hits).Entity.Id.Value, slice.Hits[0].Match));
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("bzzzzzzzzz")]
    [InlineData("🙂🙂🙂 🙂")]
    [InlineData("\ud800\ud800\ud800\ud800")]
    public async Task Search_WhatIsLikeNothing_FindsNothing(string text)
    {
        var slice = await store.SearchForgivinglyAsync(new SearchQuery(text), Cancel);

        Assert.Empty(slice.Hits);
        Assert.Equal(0, slice.Total);
    }

    [Fact]
    public async Task Search_Misspelt_KeepsTheLimit()
    {
        var all = await store.SearchForgivinglyAsync(new SearchQuery("zhukow"), Cancel);
        var slice = await store.SearchForgivinglyAsync(new SearchQuery("zhukow", 1), Cancel);

        Assert.Equal(2, all.Total);
        Assert.Equal((all.Hits[0], 2), (Assert.Single(slice.Hits), slice.Total));
    }
}
