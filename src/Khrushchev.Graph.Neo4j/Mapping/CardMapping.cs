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

    private static readonly string[] PackedHead = ["id", "number", "title", "bullets", "corrected", "theme", .. DateMapping.Columns];

    /// <param name="detail">The card; what a list of cards says of it is worked out of what cites its bullets.</param>
    public static PropertyMap Write(CardDetail detail)
    {
        var (card, head, properties) = (detail.Card, CardHead.Of(detail), new PropertyMap());
        properties.Set("id", card.Id.Value);
        properties.Set("number", card.Number);
        properties.Set("title", card.Title);
        LocationMapping.Write(properties, card.Location);
        DateMapping.Write(properties, card.Period);
        properties.Set("bullets", head.Passages);
        properties.Set("corrected", head.Corrected);
        properties.Set("theme", head.Theme);
        properties.Set(Packing.Property, Packing.Pack(properties, PackedHead));
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
        properties.SetList("correcting", [.. citing.Corrections.Select(c => Packing.Pack([HeadMapping.Pack(c.Entity), c.RecordSays]))]);
        properties.Set("citingLeftOut", citing.EntitiesLeftOut);
        properties.Set("relationsCiting", citing.Relations);
        return properties;
    }

    public static Card Read(CypherRow row, ImmutableArray<Passage> passages) => new(
        new EntityId(row.Text(0)), row.Number(1), row.Text(2), DateMapping.Read(row, 7), passages, LocationMapping.Read(row, 3));

    public static CardHead ReadHead(CypherRow row) => new(
        new EntityId(row.Text(0)), row.Number(1), row.Text(2), DateMapping.Read(row, 6), row.Number(3), row.Number(4), row.TextOrNull(5));

    public static PassageCorrection ReadCorrection(CypherRow row) => new(HeadMapping.Read(row.PackedRow(0)), row.Text(1));

    public static Passage ReadPassage(CypherRow row)
    {
        if (!PassageId.TryParse(row.Text(0), out var id))
            throw new InvalidCastException($"'{row.Text(0)}' names no passage.");
        return new Passage(id, row.Text(1), DateMapping.Read(row, 6), LocationMapping.Read(row, 2));
    }
}
