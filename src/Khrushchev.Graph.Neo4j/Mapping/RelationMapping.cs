using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>A relation between entities as a relationship of its type's name.</summary>
internal static class RelationMapping
{
    /// <summary>What is packed after the id, the type and the ends.</summary>
    private static readonly string[] Packed =
    [
        "as", "note", "role", "effect", "strength", "necessary", "because", "reading", "disputed", "evidence",
        .. LocationMapping.Columns, .. DateMapping.Columns,
    ];

    /// <param name="relation">What is written.</param>
    /// <param name="to">Where it ends.</param>
    public static PropertyMap Write(Relation relation, EntityHead to)
    {
        var properties = Write(relation);
        if (relation is { Type: RelationType.Held, During: { } during })
        {
            SpanMapping.Write(properties, during.EarliestDay, during.LatestDay);
            properties.Set("office", to.Id.Value);
            // The most significant first, as indexes are read upwards.
            properties.Set("officeRank", -to.Significance);
        }
        return properties;
    }

    /// <summary>The relation alone, packed.</summary>
    public static string Pack(Relation relation) => (string)Write(relation)[Packing.Property]!;

    private static PropertyMap Write(Relation relation)
    {
        var properties = new PropertyMap();
        properties.Set("id", relation.Id);
        properties.Set("as", relation.As);
        properties.Set("note", relation.Note);
        if (relation.Claim is { } claim)
        {
            properties.Set("role", Words.Of(claim.Role));
            properties.Set("effect", Words.Of(claim.Effect));
            properties.Set("strength", claim.Strength);
            properties.Set("necessary", claim.Necessary);
            properties.Set("because", claim.Because);
            properties.Set("reading", claim.Reading);
            properties.Set("disputed", claim.Disputed);
        }
        properties.SetList("evidence", EvidenceMapping.Write(relation.Evidence));
        LocationMapping.Write(properties, relation.Location);
        DateMapping.Write(properties, relation.During);
        object?[] packed = [relation.Id, relation.Type.Name(), relation.From.Value, relation.To.Value, .. Packed.Select(name => properties.GetValueOrDefault(name))];
        properties.Set(Packing.Property, Packing.Pack(packed));
        return properties;
    }

    public static Relation Read(CypherRow row) => new()
    {
        Id = row.Text(0),
        Type = Words.Type(row.Text(1)),
        From = new EntityId(row.Text(2)),
        To = new EntityId(row.Text(3)),
        As = row.TextOrNull(4),
        Note = row.TextOrNull(5),
        Claim = row.TextOrNull(6) is { } role ? ReadClaim(role, row) : null,
        Evidence = EvidenceMapping.Read(row.Texts(13)),
        Location = LocationMapping.Read(row, 14),
        During = DateMapping.Read(row, 18),
    };

    private static CausalClaim ReadClaim(string role, CypherRow row) => new(
        Words.Role(role), Words.Effect(row.Text(7)), row.Number(8), row.Flag(9), row.Text(10), row.TextOrNull(11), row.Flag(12));
}
