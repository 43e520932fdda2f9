using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Oracle;
using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Contract;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task Info_BeforeAnything_IsEmptyVersion0()
    {
        var store = await CreateEmptyAsync();

        CanonicalText.AssertSame(StoreInfo.Empty, await store.InfoAsync(Cancel));
    }

    [Theory, MemberData(nameof(Courses))]
    public async Task Info_Course_CountsAndExtentAreThoseOfTheSnapshot(string course)
    {
        var (store, oracle, _) = await OpenAsync(course);

        var info = await store.InfoAsync(Cancel);

        Assert.True(info.Version > 0);
        CanonicalText.AssertSame(oracle.Info(info.Version), info);
    }

    [Fact]
    public async Task AnyQuestion_EmptyStore_HasAnEmptyAnswer()
    {
        var store = await CreateEmptyAsync();
        var nobody = new EntityId("nobody");

        Assert.Null(await store.FindAsync(nobody, Cancel));
        Assert.Empty(await store.HeadsAsync([nobody], Cancel));
        CanonicalText.AssertSame(SearchSlice.Empty, await store.SearchAsync(new SearchQuery("a"), Cancel));
        var everything = new TimelineQuery(new DayRange(int.MinValue, int.MaxValue), TimelineLevels.Coarsest);
        CanonicalText.AssertSame(new TimelineSlice([], [], [], 0), await store.TimelineAsync(everything, Cancel));
        Assert.Null(await store.NeighbourhoodAsync(new NeighbourhoodQuery(nobody), Cancel));
        Assert.Null(await store.ClosureAsync(new ClosureQuery(nobody, CausalDirection.Causes), Cancel));
        Assert.Null(await store.PathsAsync(new PathsQuery(nobody, nobody), Cancel));
        CanonicalText.AssertSame(new GraphSlice([], [], [], 0, false), await store.NetworkAsync(new NetworkQuery(), Cancel));
        Assert.Empty(await store.CardsAsync(Cancel));
        Assert.Null(await store.CardAsync(nobody, Cancel));
        Assert.Empty(await store.LessonsAsync(Cancel));
    }

    [Fact]
    public async Task AnyQuestion_AlreadyCancelled_Throws()
    {
        var store = await CreateAsync(SmallCourse.Snapshot);
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.InfoAsync(cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.SearchAsync(new SearchQuery("beria"), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.NetworkAsync(new NetworkQuery(), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ReplaceAsync(SmallCourse.Changed, null, cancelled));
        Assert.Equal(SmallCourse.Snapshot.ContentHash, (await store.InfoAsync(Cancel)).ContentHash);
    }
}
