namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>For statements that end something, which nobody should wait for long: a server that hangs as a whole does not answer these either.</summary>
internal static class ShortPatience
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static CancellationTokenSource Begin(TimeProvider time) => new(Limit, time);
}
