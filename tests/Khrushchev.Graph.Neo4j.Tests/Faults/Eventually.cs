namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>Waits for what must come to hold, a minute at most, so that a broken build ends red instead of never.</summary>
internal static class Eventually
{
    public static async Task Holds(Func<Task<bool>> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (!await condition())
            await Task.Delay(50, patience.Token);
    }
}
