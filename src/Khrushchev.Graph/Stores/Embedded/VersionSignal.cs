namespace Khrushchev.Graph.Stores.Embedded;

/// <summary>
/// A version's info and the news that another has taken its place. Apart from the version itself, so that a slow watcher keeps no old
/// graph in memory.
/// </summary>
internal sealed class VersionSignal(StoreInfo info)
{
    private readonly TaskCompletionSource replaced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public StoreInfo Info => info;

    /// <summary>Done when the version is no longer the newest.</summary>
    public Task Replaced => replaced.Task;

    public void Replace() => replaced.TrySetResult();
}
