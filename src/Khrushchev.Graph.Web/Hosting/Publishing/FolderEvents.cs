namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>The operating system's word that something under a folder has changed, as long as it gives it.</summary>
internal sealed class FolderEvents(string folder, Action changed, ILogger logger) : IDisposable
{
    private FileSystemWatcher? watcher;

    /// <summary>Begins, or begins again where the watcher had broken down; true where it did either just now.</summary>
    public bool Ensure()
    {
        if (!Directory.Exists(folder))
            Dispose();
        else if (watcher is null)
            return Begin();
        return false;
    }

    public void Dispose() => Interlocked.Exchange(ref watcher, null)?.Dispose();

    private bool Begin()
    {
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, e) => OnChange(e);
            watcher.Created += (_, e) => OnChange(e);
            watcher.Deleted += (_, e) => OnChange(e);
            watcher.Renamed += (_, e) => OnRename(e);
            watcher.Error += (_, _) => OnError();
            watcher.EnableRaisingEvents = true;
            return true;
        }
        catch (Exception e) when (e is IOException or ArgumentException)
        {
            logger.LogDebug(e, "The system cannot watch {Folder}; it is looked through instead.", folder);
            Dispose();
            return false;
        }
    }

    // A folder that comes, goes or is renamed takes its notes along; that its own date changed says nothing.
    private void OnChange(FileSystemEventArgs e)
    {
        if (IsNote(e.Name) || (e.ChangeType != WatcherChangeTypes.Changed && Path.GetExtension(e.Name) is null or ""))
            changed();
    }

    // An editor that writes beside the note and swaps the two ends with the note's name.
    private void OnRename(RenamedEventArgs e)
    {
        if (IsNote(e.Name) || IsNote(e.OldName) || Path.GetExtension(e.Name) is null or "")
            changed();
    }

    // Events were lost, or the folder is gone: whatever happened is a change, and the next look begins afresh.
    private void OnError()
    {
        Dispose();
        changed();
    }

    private static bool IsNote(string? name) => name?.EndsWith(".md", StringComparison.OrdinalIgnoreCase) == true;
}
