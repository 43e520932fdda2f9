using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Neo4j.Reads;

/// <summary>Entities by id.</summary>
internal static class EntityReads
{
    private static readonly Dictionary<string, object?> TypeOrder =
        Enum.GetValues<RelationType>().ToDictionary(t => t.Name(), t => (object?)(int)t);

    public static async ValueTask<EntityDetail?> FindAsync(ICypherTransport transport, EntityId id, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(
            CypherText.Of("find"), ("id", id.Value), ("order", TypeOrder), ("limit", QueryLimits.DetailRelations));
        if (await transport.ReadOneAsync(statement, cancellationToken) is not { } row)
            return null;
        return new EntityDetail(
            EntityMapping.Read(HeadMapping.Read(row.PackedRow(0)), row.Row(1)),
            [.. row.PackedRows(2).Select(RelationMapping.Read)],
            [.. row.PackedRows(3).Select(HeadMapping.Read)],
            [.. row.Rows(4).Select(p => new CitedPassage(CardMapping.ReadPassage(p.PackedRow(0)), p.Number(1), p.Text(2)))],
            [.. row.Rows(5).Select(SourceMapping.Read)],
            row.Number(6));
    }

    public static async ValueTask<ImmutableArray<EntityHead>> HeadsAsync(
        ICypherTransport transport, ImmutableArray<EntityId> ids, CancellationToken cancellationToken)
    {
        if (ids.IsDefaultOrEmpty)
            return [];
        var statement = new CypherStatement(CypherText.Of("heads"), ("ids", ids.Take(QueryLimits.Heads).Select(i => i.Value).ToList()));
        var rows = await transport.ReadAsync(statement, cancellationToken);
        return [.. rows.Select(r => HeadMapping.Read(r.PackedRow(0)))];
    }
}
