using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.State;
using Khrushchev.Graph.Web.Tests.Api;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Khrushchev.Graph.Web.Tests.Components.State;

public sealed class PatientStoreTests
{
    private static readonly SearchQuery Query = new("stalin", 5);

    private readonly FakeTimeProvider time = new();
    private readonly Lost lost = new();
    private readonly PatientStore store;
    private readonly List<string?> told = [];

    public PatientStoreTests()
    {
        store = new PatientStore(lost, time, NullLogger<PatientStore>.Instance) { IsPatient = true };
        store.Changed += () => told.Add(store.Away);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_WhileTheStoreIsAway_WaitsSaysWhyAndAsksAgainUntilItIsBack()
    {
        var asking = store.SearchAsync(Query, Cancel).AsTask();
        Assert.Equal(AwayStore.Reason, store.Away);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, lost.Asked);
        Assert.False(asking.IsCompleted);

        lost.IsBack = true;
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.Same(SearchSlice.Empty, await asking);
        Assert.Equal([AwayStore.Reason, null], told);
    }

    [Fact]
    public async Task Ask_ForLong_AsksNotMoreThanFourTimesAMinute()
    {
        var asking = store.SearchAsync(Query, Cancel).AsTask();
        Pass(30);
        var before = lost.Asked;

        Pass(60);

        Assert.InRange(lost.Asked - before, 4, 5);
        lost.IsBack = true;
        time.Advance(TimeSpan.FromSeconds(15));
        await asking;
    }

    [Fact]
    public async Task Ask_TwiceAndGivenUpOnce_SaysWhyForAsLongAsOneWaits()
    {
        using var enough = new CancellationTokenSource();
        var first = store.SearchAsync(Query, enough.Token).AsTask();
        using var later = new CancellationTokenSource();
        var second = store.LessonsAsync(later.Token).AsTask();

        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(AwayStore.Reason, store.Away);

        await later.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.Equal(AwayStore.Reason, store.Away);

        time.Advance(TimeSpan.FromSeconds(3));
        Assert.Null(store.Away);
        Assert.Equal([AwayStore.Reason, null], told);
    }

    [Fact]
    public async Task Ask_ForTheAnswerToARequest_FailsAtOnce()
    {
        store.IsPatient = false;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.SearchAsync(Query, Cancel).AsTask());
        Assert.Empty(told);
    }

    private void Pass(int seconds)
    {
        for (var i = 0; i < seconds; i++)
            time.Advance(TimeSpan.FromSeconds(1));
    }

    /// <summary>Finds nothing, when it is back.</summary>
    private sealed class Lost : AwayStore, IGraphStore
    {
        public bool IsBack { get; set; }

        public int Asked { get; private set; }

        public new ValueTask<SearchSlice> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
        {
            Asked++;
            return IsBack ? ValueTask.FromResult(SearchSlice.Empty) : base.SearchAsync(query, cancellationToken);
        }
    }
}
