using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Neo4j.Reads;

/// <summary>Answers that are parts of the graph: neighbourhood, causes or effects, and the whole cut to size.</summary>
internal static class SliceReads
{
    private const string Reading = "($p.reading IS NULL OR r.reading IS NULL OR r.reading = $p.reading)";

    /// <summary>Along every relation.</summary>
    private static readonly Way AllAround = new("neighbourhood", "", "", "", QueryLimits.NeighbourhoodDepth);

    private static readonly FrozenDictionary<Way, string> Usual = new[]
    {
        AllAround, Claims(CausalDirection.Causes), Claims(CausalDirection.Effects),
    }.ToFrozenDictionary(way => way, way => way.Text());

    public static ValueTask<GraphSlice?> NeighbourhoodAsync(
        ICypherTransport transport, NeighbourhoodQuery query, CancellationToken cancellationToken)
    {
        var way = query.Types.IsDefaultOrEmpty ? AllAround : Neighbours(string.Join('|', query.Types.Distinct().Order().Select(t => t.Name())));
        return WalkAsync(transport, way, query.Centre, query.Depth, query.Limit, null, cancellationToken);
    }

    public static ValueTask<GraphSlice?> ClosureAsync(ICypherTransport transport, ClosureQuery query, CancellationToken cancellationToken) =>
        WalkAsync(transport, Claims(query.Direction), query.Start, query.Depth, query.Limit, query.Reading, cancellationToken);

    public static async ValueTask<GraphSlice> NetworkAsync(ICypherTransport transport, NetworkQuery query, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(CypherText.Of("network"), ("limit", Math.Clamp(query.Limit, 1, QueryLimits.Nodes)));
        if (await transport.ReadOneAsync(statement, cancellationToken) is not { } row)
            return new GraphSlice([], [], [], 0, false);
        var nodes = row.Rows(0).ToList();
        // Packed, a relation begins with its id, so the first are found without reading them all.
        var relations = nodes.SelectMany(n => n.PackedRows(1)).OrderBy(r => r.Text(0), StringComparer.Ordinal).Take(QueryLimits.Relations);
        return Slice(
            nodes.Select(n => n.PackedRow(0)), [.. new int[nodes.Count]], relations, row.Number(1), false,
            inAll: nodes.Sum(n => n.Number(2)));
    }

    private static async ValueTask<GraphSlice?> WalkAsync(
        ICypherTransport transport, Way way, EntityId start, int depth, int limit, string? reading, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(
            Usual.GetValueOrDefault(way) ?? way.Text(), ("id", start.Value), ("depth", Math.Clamp(depth, 1, way.Deepest)), ("reading", reading),
            ("limit", Math.Clamp(limit, 1, QueryLimits.Walk)), ("relations", QueryLimits.Relations));
        return await transport.ReadOneAsync(statement, cancellationToken) is { } row
            ? Slice(row.PackedRows(0), row.Numbers(1), row.PackedRows(2), row.Number(3), row.Flag(4), row.Number(5))
            : null;
    }

    private static Way Neighbours(string types) =>
        new("slice", $"-[r:{types}]-", $"-[r:{types}]->", "true", QueryLimits.NeighbourhoodDepth);

    private static Way Claims(CausalDirection direction) =>
        new("slice", direction == CausalDirection.Effects ? "-[r:LED_TO]->" : "<-[r:LED_TO]-", "-[r:LED_TO]->", Reading, QueryLimits.CausalDepth);

    private static GraphSlice Slice(
        IEnumerable<CypherRow> nodes, ImmutableArray<int> steps, IEnumerable<CypherRow> relations, int nodesLeftOut, bool beyond, int inAll)
    {
        ImmutableArray<Relation> read = [.. relations.Select(RelationMapping.Read)];
        return new GraphSlice([.. nodes.Select(HeadMapping.Read)], steps, read, nodesLeftOut, beyond, inAll - read.Length);
    }

    /// <param name="Query">The query whose steps are repeated.</param>
    /// <param name="Along">The pattern of a step.</param>
    /// <param name="Outwards">The pattern of the same relations from their start.</param>
    /// <param name="Made">Which of them count.</param>
    /// <param name="Deepest">How many steps there may be.</param>
    private sealed record Way(string Query, string Along, string Outwards, string Made, int Deepest)
    {
        public string Text()
        {
            var (start, step, end) = CypherText.Parts(Query, ("along", Along), ("outwards", Outwards), ("made", Made));
            var text = new StringBuilder(start);
            for (var number = 1; number <= Deepest; number++)
                text.Append(step.Replace("@number", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            return text.Append(end).ToString();
        }
    }
}
