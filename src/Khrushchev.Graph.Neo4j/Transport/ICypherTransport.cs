namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>
/// How Cypher reaches the database. Thrown: <see cref="CypherException"/> where the server refuses a statement,
/// <see cref="Stores.StoreUnavailableException"/> where it cannot be reached or cannot answer now.
/// </summary>
internal interface ICypherTransport
{
    /// <summary>
    /// Runs one statement in a transaction of its own and streams its rows. A read is sent again after a fault as long as no row was handed
    /// out; a write never is, for nobody knows whether it was done.
    /// </summary>
    IAsyncEnumerable<CypherRow> RunAsync(CypherStatement statement, CypherAccess access, CancellationToken cancellationToken);

    /// <summary>Opens a transaction for writing.</summary>
    Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken);
}

/// <summary>An open transaction. Disposing of it before the commit rolls it back.</summary>
internal interface ICypherTransaction : IAsyncDisposable
{
    /// <summary>Runs one statement and gives all its rows; meant for statements that write much and return little.</summary>
    Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Makes it durable and visible. After a fault here nobody knows whether it was.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}

/// <summary>What a statement may do; the server refuses a write in read access.</summary>
internal enum CypherAccess
{
    /// <summary>Reads only; may go to any member of a cluster.</summary>
    Read,

    /// <summary>Reads and writes; goes to the leader.</summary>
    Write,
}

/// <summary>A statement with its parameters: null, bool, int, long, string, lists and string-keyed dictionaries of these.</summary>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    public CypherStatement(string text, params (string Name, object? Value)[] parameters)
        : this(text, parameters.ToDictionary(p => p.Name, p => p.Value)) { }
}
