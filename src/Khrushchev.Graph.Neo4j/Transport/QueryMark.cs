using Khrushchev.Graph.Neo4j.Cypher;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>
/// A parameter by which a statement can be found among those that the server works on, and stopped. Unlike a comment in its text, it leaves the
/// plan as it is.
/// </summary>
/// <param name="Value">What no other statement carries.</param>
internal readonly record struct QueryMark(string Value)
{
    private const string Name = "asked";

    public static QueryMark New() => new(Guid.NewGuid().ToString("n"));

    /// <summary>The statement with its mark.</summary>
    public CypherStatement On(CypherStatement statement) =>
        statement with { Parameters = new Dictionary<string, object?>(statement.Parameters) { [Name] = Value } };

    /// <summary>Stops the statements that carry these marks, where they still run; whether any did.</summary>
    public static async Task<bool> TerminateAsync(ICypherTransport transport, IEnumerable<QueryMark> marks, CancellationToken cancellationToken)
    {
        var terminate = new CypherStatement(CypherText.Of("terminate"), ("marks", marks.Select(m => m.Value).ToList()));
        var stopped = false;
        // Not as a read, which would be stopped itself where it is given up.
        await foreach (var row in transport.RunAsync(terminate, CypherAccess.Write, cancellationToken))
            stopped = true;
        return stopped;
    }
}
