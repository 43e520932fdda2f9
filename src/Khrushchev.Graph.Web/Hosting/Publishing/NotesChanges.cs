using Khrushchev.Graph.Web.Hosting.Options;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>
/// Changes of the notes' folder: at once where the system tells, and by looking through the folder now and then, as the
/// system's events are lost on network shares and when many come at once.
/// </summary>
internal sealed class NotesChanges : IChangeSignal, IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private readonly NotesOptions options;
    private readonly SettledSignal signal;
    private readonly FolderEvents events;
    private readonly ITimer poll;
    private volatile FolderListing? seen;

    public NotesChanges(NotesOptions options, TimeProvider time, ILogger<NotesChanges> logger)
    {
        this.options = options;
        signal = new SettledSignal(options.Settle, time);
        events = new FolderEvents(options.Folder, signal.Raise, logger);
        seen = FolderListing.Of(options.Folder);
        if (options.Watch)
            events.Ensure();
        poll = time.CreateTimer(_ => Look(), null, options.Poll, options.Poll);
    }

    public async Task NextAsync(CancellationToken cancellationToken)
    {
        await signal.NextAsync(cancellationToken);
        seen = FolderListing.Of(options.Folder);
    }

    public void LookAgain()
    {
        seen = null;
        poll.Change(Soon < options.Poll ? Soon : options.Poll, options.Poll);
    }

    public void Dispose()
    {
        poll.Dispose();
        events.Dispose();
    }

    private void Look()
    {
        var begun = options.Watch && events.Ensure();
        if (begun || !FolderListing.Of(options.Folder).Equals(seen))
            signal.Raise();
    }
}
