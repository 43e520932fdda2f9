using System.Collections.Immutable;
using Khrushchev.Graph.Neo4j.Querying;

namespace Khrushchev.Graph.Web.Tests.Components.Cypher;

/// <summary>Answers every question as it is told, and remembers what was asked.</summary>
internal sealed class ScriptedConsole(Func<string, CancellationToken, Task<CypherOutcome>> answer) : ICypherConsole
{
    public ScriptedConsole(CypherOutcome outcome)
        : this((_, _) => Task.FromResult(outcome)) { }

    public List<string> Asked { get; } = [];

    public CypherLimits Limits { get; } = new(TimeSpan.FromSeconds(10), 500);

    public ImmutableArray<CypherExample> Examples { get; } = [new("What is there?", "MATCH (n) RETURN n")];

    public Task<CypherOutcome> AskAsync(string text, CancellationToken cancellationToken)
    {
        Asked.Add(text);
        return answer(text, cancellationToken);
    }
}
