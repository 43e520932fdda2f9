using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Querying;

/// <summary>
/// A question with a limit on its rows that the server keeps. The question becomes a subquery where it can, which leaves limits of its own
/// alone; a question whose columns have no names gets the limit behind it.
/// </summary>
internal static class BoundedStatement
{
    /// <summary>Named so that no question has a parameter of that name by chance.</summary>
    private const string Limit = "rows_at_most";

    /// <summary>In the order in which they should be tried.</summary>
    public static IEnumerable<CypherStatement> Of(string question, CypherPlan plan, int rows)
    {
        if (plan.Columns.Count > 0)
            yield return With($"CALL () {{\n{question}\n}}\nRETURN {string.Join(", ", plan.Columns.Select(Quoted))} LIMIT ${Limit}", rows);
        yield return With($"{question}\nLIMIT ${Limit}", rows);
    }

    private static CypherStatement With(string text, int rows) => new(text, new Dictionary<string, object?> { [Limit] = rows });

    private static string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
