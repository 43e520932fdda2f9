using Khrushchev.Graph.Neo4j.Querying;

namespace Khrushchev.Graph.Web.Tests.Components.Cypher;

/// <summary>Cells and answers to make tests of.</summary>
internal static class Answers
{
    public static CypherNode Event(string id) =>
        new($"4:{id}", ["Entity", "Event"], [new("id", id), new("theme", "party"), new("title", $"The {id}")]);

    public static CypherRelationship Claim(CypherNode from, CypherNode to) =>
        new($"5:{from.ElementId}-{to.ElementId}", from.ElementId, to.ElementId, "LED_TO", [new("role", "trigger")]);

    public static CypherAnswer Rows(params CypherCell[][] rows) =>
        new([.. rows[0].Select((_, i) => $"column {i}")], [.. rows.Select(row => row.ToImmutableArray())], More: false);

    private static System.Collections.Immutable.ImmutableArray<T> ToImmutableArray<T>(this T[] items) => [.. items];
}
