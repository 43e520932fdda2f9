using System.Collections.Immutable;
using System.Globalization;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Querying;

/// <summary>Values of a row as cells.</summary>
internal static class CellReader
{
    /// <summary>The most items of one list, and the most characters of one text, that a cell holds.</summary>
    internal const int MostItems = 100, MostCharacters = 2000;

    public static CypherCell Of(object? value) => value switch
    {
        NodeValue node => new CypherNode(node.ElementId, [.. node.Labels], Properties(node.Properties)),
        RelationshipValue r => new CypherRelationship(r.ElementId, r.From, r.To, r.Type, Properties(r.Properties)),
        PathValue path => List(path.Parts),
        IReadOnlyDictionary<string, object?> map => new CypherMap([.. map.Take(MostItems).Select(e => (e.Key, Of(e.Value)))]),
        IReadOnlyList<object?> list => List(list),
        _ => new CypherText(Text(value)),
    };

    private static CypherList List(IReadOnlyList<object?> items) =>
        new([.. items.Take(MostItems).Select(Of)], Math.Max(0, items.Count - MostItems));

    private static ImmutableArray<CypherProperty> Properties(IReadOnlyDictionary<string, object?> properties) =>
        [.. properties.OrderBy(p => p.Key, StringComparer.Ordinal).Take(MostItems).Select(p => new CypherProperty(p.Key, Text(p.Value)))];

    private static string Text(object? value) => Cut(value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        IReadOnlyList<object?> list => string.Join(", ", list.Take(MostItems).Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    });

    private static string Cut(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters] + "…";
}
