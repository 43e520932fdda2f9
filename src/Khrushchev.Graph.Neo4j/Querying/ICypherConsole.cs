using System.Collections.Immutable;

namespace Khrushchev.Graph.Neo4j.Querying;

/// <summary>
/// Questions in Cypher that a person has written. They are read only, which the server holds them to; they may take so long and return so
/// many rows, which the server holds them to as well. Safe for many threads.
/// </summary>
public interface ICypherConsole
{
    /// <summary>What a question may cost.</summary>
    CypherLimits Limits { get; }

    /// <summary>Questions to begin with, the easiest to read first.</summary>
    ImmutableArray<CypherExample> Examples { get; }

    /// <summary>Asks the database. A question that is wrong or not allowed gives a refusal, never an exception.</summary>
    /// <param name="text">One statement, as somebody typed it.</param>
    /// <param name="cancellationToken">Whoever asked waits no more.</param>
    /// <exception cref="Stores.StoreUnavailableException">The database cannot be reached.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the server stops working on it.</exception>
    Task<CypherOutcome> AskAsync(string text, CancellationToken cancellationToken);
}

/// <summary>A question that somebody may begin with.</summary>
/// <param name="Title">What it asks, in words.</param>
/// <param name="Text">The same in Cypher.</param>
public sealed record CypherExample(string Title, string Text);

/// <summary>What one question may cost.</summary>
/// <param name="Time">How long the server may work on it.</param>
/// <param name="Rows">The most rows of an answer.</param>
/// <param name="Bytes">The most bytes of an answer on its way here.</param>
/// <param name="Characters">The longest question.</param>
/// <param name="AtOnce">How many questions are answered at the same time; one more is refused.</param>
public sealed record CypherLimits(TimeSpan Time, int Rows, int Bytes = 4 * 1024 * 1024, int Characters = 8000, int AtOnce = 2);
