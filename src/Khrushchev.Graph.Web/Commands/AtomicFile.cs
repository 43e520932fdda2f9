namespace Khrushchev.Graph.Web.Commands;

/// <summary>Writes a file whole or not at all: readers see the old one or the new, and a failure leaves the old one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file and moves it into its place.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(path);
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            await using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                await write(stream);
                await stream.FlushAsync(cancellationToken);
                stream.Flush(flushToDisk: true);
            }
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
