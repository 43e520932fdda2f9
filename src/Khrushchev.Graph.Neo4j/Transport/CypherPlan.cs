namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>How the server would answer a statement.</summary>
/// <param name="Columns">Names of the columns, in order.</param>
/// <param name="Root">The last operator.</param>
internal sealed record CypherPlan(IReadOnlyList<string> Columns, PlanOperator Root);

/// <summary>One operator of a plan.</summary>
/// <param name="Name">As in <c>NodeIndexSeek</c>, without the database's name.</param>
/// <param name="Details">The server's words on what it works on; may be empty.</param>
/// <param name="Children">What it draws rows from; two for joins and unions.</param>
internal sealed record PlanOperator(string Name, string Details, IReadOnlyList<PlanOperator> Children)
{
    /// <summary>The operator's name as servers write it: <c>LoadCSV@neo4j</c> on some, <c>LoadCSV</c> on others.</summary>
    public static string NameOf(string written) => written.Split('@')[0];

    /// <summary>This operator and all below it.</summary>
    public IEnumerable<PlanOperator> All() => Children.SelectMany(child => child.All()).Prepend(this);
}
