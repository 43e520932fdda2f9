using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>The properties of an entity that slices carry.</summary>
internal static class HeadMapping
{
    private static readonly string[] Packed =
        ["id", "kind", "title", "summary", "theme", "significance", "standing", "why", "colour", .. DateMapping.Columns];

    /// <summary>Sets what a head says, and all of it packed.</summary>
    public static void Write(PropertyMap properties, EntityHead head)
    {
        properties.Set("id", head.Id.Value);
        properties.Set("kind", head.Kind.ToString());
        properties.Set("title", head.Title);
        properties.Set("summary", head.Summary);
        properties.Set("theme", head.Theme);
        properties.Set("significance", head.Significance);
        properties.Set("standing", Words.Of(head.Standing));
        properties.Set("why", head.Why);
        properties.Set("colour", head.Colour);
        DateMapping.Write(properties, head.Date);
        properties.Set(Packing.Property, Packing.Pack(properties, Packed));
    }

    /// <summary>The place of a thing among others: the more significant first, then by id. As text, it is sorted by the server as it is here.</summary>
    public static string Ranking(EntityHead head) => string.Create(CultureInfo.InvariantCulture, $"{9 - head.Significance}{head.Id}");

    /// <summary>The head alone, packed.</summary>
    public static string Pack(EntityHead head)
    {
        var properties = new PropertyMap();
        Write(properties, head);
        return (string)properties[Packing.Property]!;
    }

    public static EntityHead Read(CypherRow row) => new()
    {
        Id = new EntityId(row.Text(0)),
        Kind = Words.Kind(row.Text(1)),
        Title = row.Text(2),
        Summary = row.Text(3),
        Theme = row.TextOrNull(4),
        Significance = row.Number(5),
        Standing = Words.Standing(row.Text(6)),
        Why = row.TextOrNull(7),
        Colour = row.NumberOrNull(8),
        Date = DateMapping.Read(row, 9),
    };
}
