namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>The server refused a statement.</summary>
internal sealed class CypherException(string code, string message) : Exception($"{message} ({code})")
{
    /// <summary>Neo4j's status code, as in <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string Code { get; } = code;

    /// <summary>The server's words without the code.</summary>
    public string ServerMessage { get; } = message;

    /// <summary>
    /// Whether the same transaction may succeed when it is run again from its start: a deadlock, a lock or a leader that moved. Memory that
    /// ran out is called transient too, but the same work would run out again.
    /// </summary>
    public bool IsTransient => (Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !Code.Contains("OutOfMemory", StringComparison.Ordinal))
        || Code is "Neo.ClientError.Cluster.NotALeader";

    /// <summary>Whether a read may succeed when it is asked again: it also meets nodes that are being cleared away, which no answer shows.</summary>
    public bool MayPassForReads => IsTransient || Code is "Neo.ClientError.Statement.EntityNotFound";
}
