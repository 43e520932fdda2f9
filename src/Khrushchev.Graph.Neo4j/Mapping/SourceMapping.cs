using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>Works of the bibliography as <c>Source</c> nodes.</summary>
internal static class SourceMapping
{
    public const string Projection =
        "[#.id, #.title, #.shortTitle, #.kind, #.author, #.year, #.note, #.file, #.line, #.column, #.length]";

    public static PropertyMap Write(Source source)
    {
        var properties = new PropertyMap();
        properties.Set("id", source.Id.Value);
        properties.Set("title", source.Title);
        properties.Set("shortTitle", source.ShortTitle);
        properties.Set("kind", source.Kind);
        properties.Set("author", source.Author);
        properties.Set("year", source.Year);
        properties.Set("note", source.Note);
        LocationMapping.Write(properties, source.Location);
        return properties;
    }

    public static Source Read(CypherRow row) => new(
        new EntityId(row.Text(0)), row.Text(1), row.Text(2), row.Text(3), row.TextOrNull(4), row.TextOrNull(5), row.Text(6),
        LocationMapping.Read(row, 7));
}
