using global::Neo4j.Driver;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>A session, or a transaction in it, that closes without a word on what was stopped in it or lost with its connection.</summary>
internal readonly struct QuietSession(IAsyncSession session) : IAsyncDisposable
{
    public IAsyncSession Inner => session;

    public async ValueTask DisposeAsync()
    {
        await CloseAsync(session);
    }

    /// <summary>Closes a session or a transaction; the driver itself stumbles over one whose connection has gone.</summary>
    public static async ValueTask CloseAsync(IAsyncDisposable part)
    {
        try
        {
            await part.DisposeAsync();
        }
        catch (Exception fault) when (fault is Neo4jException or ArgumentNullException or ObjectDisposedException)
        {
            // Whoever read its result has been told, and the server has rolled back.
        }
    }
}
