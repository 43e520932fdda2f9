using System.Collections.Immutable;

namespace Khrushchev.Graph.Neo4j.Querying;

/// <summary>What became of a question.</summary>
public abstract record CypherOutcome;

/// <summary>An answer as a table.</summary>
/// <param name="Columns">Names of the columns, in the question's order.</param>
/// <param name="Rows">As many cells a row as there are columns.</param>
/// <param name="More">Whether the limit cut rows off.</param>
public sealed record CypherAnswer(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<CypherCell>> Rows, bool More) : CypherOutcome;

/// <summary>No answer, and how to mend the question.</summary>
/// <param name="Message">What is wrong, in a sentence or two.</param>
/// <param name="Line">Line in the question, from 1, or null where the fault has no place.</param>
/// <param name="Column">Column in that line, from 1, or null.</param>
public sealed record CypherRefusal(string Message, int? Line = null, int? Column = null) : CypherOutcome;
