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

    /// <summary>How the server would answer a statement; nothing of it is done.</summary>
    Task<CypherPlan> ExplainAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>
    /// Runs a statement that a person wrote, in read access and within bounds that the server keeps; it also stops when nobody reads on. Values may
    /// be <see cref="NodeValue"/>, <see cref="RelationshipValue"/> and <see cref="PathValue"/> too. Never sent twice.
    /// </summary>
    /// <exception cref="AnswerTooLargeException">The answer has more bytes than allowed.</exception>
    IAsyncEnumerable<CypherRow> AskAsync(CypherStatement statement, QueryBounds bounds, CancellationToken cancellationToken);
}

/// <summary>What a statement may cost.</summary>
/// <param name="Time">How long the server may work on it; past it the statement fails with a <see cref="CypherException"/> of the transaction.</param>
/// <param name="Bytes">The most bytes of the answer, where the transport sees bytes.</param>
internal readonly record struct QueryBounds(TimeSpan Time, int Bytes);

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

    /// <summary>Reads only, what was committed last: goes to the leader.</summary>
    ReadLatest,

    /// <summary>Reads and writes; goes to the leader.</summary>
    Write,
}

internal static class CypherAccesses
{
    /// <summary>Whether it changes nothing, wherever it goes: it may be sent again, and stopped.</summary>
    public static bool IsRead(this CypherAccess access) => access != CypherAccess.Write;
}

/// <summary>A statement with its parameters: null, bool, int, long, string, lists and string-keyed dictionaries of these.</summary>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>
    /// A statement of ours, whose parameters are all in one map, <c>$p</c>. Neo4j plans a statement anew for each order of magnitude that a
    /// string or list among its parameters has, and for null, which takes seconds; into a map it does not look.
    /// </summary>
    public CypherStatement(string text, params (string Name, object? Value)[] parameters)
        : this(text, new Dictionary<string, object?> { ["p"] = parameters.ToDictionary(p => p.Name, p => p.Value) }) { }
}
