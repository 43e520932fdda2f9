using global::Neo4j.Driver;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>The driver's exceptions as those that <see cref="ICypherTransport"/> names.</summary>
internal static class BoltFaults
{
    /// <summary>Runs an action up to so many times, as long as the driver calls its fault one that passes.</summary>
    public static async Task<T> GuardAsync<T>(Func<Task<T>> action, Neo4jOptions options, int attempts, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // The driver takes no token; what it still does when nobody waits any more is ended with the session.
                return await action().WaitAsync(cancellationToken);
            }
            catch (Neo4jException fault) when (attempt < attempts && fault.IsRetriable)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(150 << attempt), cancellationToken);
            }
            catch (Neo4jException fault)
            {
                throw Of(fault, options);
            }
        }
    }

    private static Exception Of(Neo4jException fault, Neo4jOptions options)
    {
        if (fault is ServiceUnavailableException or SessionExpiredException || string.IsNullOrEmpty(fault.Code))
            return ConnectionFaults.Unreachable(options, ConnectionFaults.Why(fault, options) ?? fault.Message.TrimEnd('.'), fault);
        var known = new CypherException(fault.Code, fault.Message);
        return ServerFaults.Unavailable(known, options) ?? (Exception)known;
    }
}
