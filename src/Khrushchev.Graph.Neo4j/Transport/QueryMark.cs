using Khrushchev.Graph.Neo4j.Cypher;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>A first line by which a statement can be found among those that the server works on, and stopped.</summary>
/// <param name="Line">A comment that no other statement has.</param>
internal readonly record struct QueryMark(string Line)
{
    public static QueryMark New() => new($"// question {Guid.NewGuid():n}");

    /// <summary>The statement with its mark.</summary>
    public string Before(string text) => $"{Line}\n{text}";

    /// <summary>Stops the statement. Whoever asked may be gone, so it takes no token; it is one quick statement.</summary>
    public static async Task TerminateAsync(ICypherTransport transport, QueryMark mark)
    {
        var terminate = new CypherStatement(CypherText.Of("terminate"), ("mark", mark.Line));
        await foreach (var row in transport.RunAsync(terminate, CypherAccess.Read, CancellationToken.None))
            _ = row;
    }
}
