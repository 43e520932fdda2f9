using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>Cards and their bullets, each bullet a <c>Passage</c> node that stands <c>ON_CARD</c>.</summary>
internal static class CardMapping
{
    public const string Projection =
        "[#.id, #.number, #.title, #.file, #.line, #.column, #.length, #.date, #.dateWords, #.dateOldStyle, #.dateAnchor, #.dateRelation]";

    private static readonly string[] Packed = ["id", "text", .. LocationMapping.Columns, .. DateMapping.Columns];

    public static PropertyMap Write(Card card)
    {
        var properties = new PropertyMap();
        properties.Set("id", card.Id.Value);
        properties.Set("number", card.Number);
        properties.Set("title", card.Title);
        LocationMapping.Write(properties, card.Location);
        DateMapping.Write(properties, card.Period);
        return properties;
    }

    /// <param name="passage">The bullet.</param>
    /// <param name="place">Its place on the card, from 0.</param>
    /// <param name="citing">What cites it: counted at publish, for a well-known bullet is cited by very many, and no relationship can point at
    /// another.</param>
    public static PropertyMap Write(Passage passage, int place, PassageUse citing)
    {
        var properties = new PropertyMap();
        properties.Set("id", passage.Id.ToString());
        properties.Set("place", place);
        properties.Set("text", passage.Text);
        LocationMapping.Write(properties, passage.Location);
        DateMapping.Write(properties, passage.Date);
        properties.Set(Packing.Property, Packing.Pack(properties, Packed));
        properties.SetList("citing", [.. citing.Entities.Select(HeadMapping.Pack)]);
        properties.Set("citingLeftOut", citing.EntitiesLeftOut);
        properties.Set("relationsCiting", citing.Relations);
        return properties;
    }

    public static Card Read(CypherRow row, ImmutableArray<Passage> passages) => new(
        new EntityId(row.Text(0)), row.Number(1), row.Text(2), DateMapping.Read(row, 7), passages, LocationMapping.Read(row, 3));

    public static Passage ReadPassage(CypherRow row)
    {
        if (!PassageId.TryParse(row.Text(0), out var id))
            throw new InvalidCastException($"'{row.Text(0)}' names no passage.");
        return new Passage(id, row.Text(1), DateMapping.Read(row, 6), LocationMapping.Read(row, 2));
    }
}
