using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>A <see cref="SourceSpan"/> as <c>file</c>, <c>line</c>, <c>column</c> and <c>length</c>.</summary>
internal static class LocationMapping
{
    /// <summary>What <see cref="Read"/> takes, in this order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["file", "line", "column", "length"];

    public static void Write(PropertyMap properties, SourceSpan location)
    {
        properties.Set("file", location.File);
        properties.Set("line", location.Line);
        properties.Set("column", location.Column);
        properties.Set("length", location.Length);
    }

    public static SourceSpan Read(CypherRow row, int column) =>
        new(row.Text(column), row.Number(column + 1), row.Number(column + 2), row.Number(column + 3));
}
