using System.Threading.Channels;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>
/// One signal for a run of changes: an editor that saves in several steps, or a folder that is unpacked, raises many. What is
/// raised while nobody waits is kept, and what is raised after a wait has ended belongs to the next.
/// </summary>
/// <param name="settle">How long nothing must be raised before a wait ends.</param>
/// <param name="time">What counts it.</param>
internal sealed class SettledSignal(TimeSpan settle, TimeProvider time)
{
    // A folder that is never still is compiled all the same.
    private const int MostRounds = 10;

    // One place: a second change before anybody looked adds nothing to the first.
    private readonly Channel<bool> pending = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Something has changed.</summary>
    public void Raise() => pending.Writer.TryWrite(true);

    /// <summary>Waits for a change and until all is still, at most ten times as long as it takes to settle.</summary>
    public async Task NextAsync(CancellationToken cancellationToken)
    {
        await pending.Reader.ReadAsync(cancellationToken);
        for (var round = 0; round < MostRounds; round++)
        {
            await Task.Delay(settle, time, cancellationToken);
            if (!pending.Reader.TryRead(out _))
                return;
        }
    }
}
