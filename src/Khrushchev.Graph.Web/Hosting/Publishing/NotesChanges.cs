using System.Threading.Channels;
using Khrushchev.Graph.Web.Hosting.Options;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>
/// Changes of the notes' folder: at once where the system tells, and by looking through the folder now and then, as the
/// system's events are lost on network shares and when many come at once.
/// </summary>
internal sealed class NotesChanges : IChangeSignal, IDisposable
{
    private const int MostRounds = 10;

    // One place: a second change before anybody looked adds nothing to the first.
    private readonly Channel<bool> pending = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly NotesOptions options;
    private readonly TimeProvider time;
    private readonly FolderEvents events;
    private readonly ITimer? poll;
    private volatile FolderListing? seen;

    public NotesChanges(NotesOptions options, TimeProvider time, ILogger<NotesChanges> logger)
    {
        (this.options, this.time) = (options, time);
        events = new FolderEvents(options.Folder, Signal, logger);
        seen = FolderListing.Of(options.Folder);
        if (!options.Watch)
            return;
        events.Ensure();
        poll = time.CreateTimer(_ => Look(), null, options.Poll, options.Poll);
    }

    public async Task NextAsync(CancellationToken cancellationToken)
    {
        await pending.Reader.ReadAsync(cancellationToken);
        for (var round = 0; round < MostRounds; round++)
        {
            await Task.Delay(options.Settle, time, cancellationToken);
            if (!pending.Reader.TryRead(out _))
                break;
        }
        seen = FolderListing.Of(options.Folder);
    }

    public void LookAgain() => seen = null;

    public void Dispose()
    {
        poll?.Dispose();
        events.Dispose();
    }

    private void Look()
    {
        if (events.Ensure() || !FolderListing.Of(options.Folder).Equals(seen))
            Signal();
    }

    private void Signal() => pending.Writer.TryWrite(true);
}
