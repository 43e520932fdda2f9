using Khrushchev.Graph.Web.Components.Timeline;

namespace Khrushchev.Graph.Web.Tests.Components.Timeline;

public sealed class LatestQuestionTests
{
    [Fact]
    public async Task AskAsync_SeveralWhileOneIsAsked_OnlyTheLastIsAnswered()
    {
        var question = new LatestQuestion(TestContext.Current.CancellationToken);
        var answered = new List<int>();
        var go = new TaskCompletionSource();

        var asked = Enumerable.Range(0, 5).Select(n => question.AskAsync(async cancellationToken =>
        {
            await go.Task.WaitAsync(cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            answered.Add(n);
        })).ToArray();
        go.SetResult();
        await Task.WhenAll(asked);

        Assert.Equal([4], answered);
    }

    [Fact]
    public async Task AskAsync_FaultOfItsOwn_IsThrown()
    {
        var question = new LatestQuestion(TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidOperationException>(() => question.AskAsync(_ => throw new InvalidOperationException()));
        await Assert.ThrowsAsync<OperationCanceledException>(() => question.AskAsync(_ => throw new OperationCanceledException()));
    }
}
