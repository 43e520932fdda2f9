using global::Neo4j.Driver;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>A session that closes without a word on what was stopped in it.</summary>
internal readonly struct QuietSession(IAsyncSession session) : IAsyncDisposable
{
    public IAsyncSession Inner => session;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await session.DisposeAsync();
        }
        catch (Neo4jException)
        {
            // Whoever read its result has been told.
        }
    }
}
