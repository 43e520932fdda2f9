using Khrushchev.Graph.Web.Hosting.Publishing;
using Microsoft.Extensions.Time.Testing;

namespace Khrushchev.Graph.Web.Tests.Hosting;

public sealed class SettledSignalTests
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(1);
    private readonly FakeTimeProvider time = new();
    private readonly SettledSignal signal;

    public SettledSignalTests() => signal = new SettledSignal(Settle, time);

    [Fact]
    public async Task NextAsync_OneChange_WaitsUntilAllIsStill()
    {
        signal.Raise();
        var next = signal.NextAsync(Patience.Token);
        Assert.False(next.IsCompleted);

        time.Advance(Settle);

        await next;
    }

    [Fact]
    public async Task NextAsync_ChangeWhileSettling_WaitsOnce()
    {
        signal.Raise();
        var next = signal.NextAsync(Patience.Token);
        signal.Raise();
        await AdvanceUntilDoneAsync(next);
        var after = signal.NextAsync(Patience.Token);

        time.Advance(Settle);

        Assert.False(after.IsCompleted);
    }

    [Fact]
    public async Task NextAsync_ChangeAfterItEnded_IsTheNext()
    {
        signal.Raise();
        await AdvanceUntilDoneAsync(signal.NextAsync(Patience.Token));

        signal.Raise();

        await AdvanceUntilDoneAsync(signal.NextAsync(Patience.Token));
    }

    [Fact]
    public async Task NextAsync_NeverStill_EndsAllTheSame()
    {
        signal.Raise();
        var next = signal.NextAsync(Patience.Token);
        while (!next.IsCompleted)
        {
            signal.Raise();
            time.Advance(Settle);
            await Task.Yield();
        }
        await next;
    }

    private async Task AdvanceUntilDoneAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            time.Advance(Settle);
            await Task.Yield();
        }
        await task;
    }
}
