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
    private static readonly string AllTypes = string.Join('|', Enum.GetValues<RelationType>().Select(t => t.Name()));

    public static ValueTask<GraphSlice?> NeighbourhoodAsync(
        ICypherTransport transport, NeighbourhoodQuery query, CancellationToken cancellationToken)
    {
        var types = query.Types.IsDefaultOrEmpty ? AllTypes : string.Join('|', query.Types.Distinct().Order().Select(t => t.Name()));
        var walk = new Walk(query.Centre, $"-[r:{types}]-", $"-[r:{types}]-", null, query.Limit);
        return WalkAsync(transport, walk, Math.Clamp(query.Depth, 1, QueryLimits.NeighbourhoodDepth), cancellationToken);
    }

    public static ValueTask<GraphSlice?> ClosureAsync(ICypherTransport transport, ClosureQuery query, CancellationToken cancellationToken)
    {
        var along = query.Direction == CausalDirection.Effects ? "-[r:LED_TO]->" : "<-[r:LED_TO]-";
        var walk = new Walk(query.Start, along, "-[r:LED_TO]-", query.Reading, query.Limit);
        return WalkAsync(transport, walk, Math.Clamp(query.Depth, 1, QueryLimits.CausalDepth), cancellationToken);
    }

    public static async ValueTask<GraphSlice> NetworkAsync(ICypherTransport transport, NetworkQuery query, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(
            CypherText.Of("network", ("relations", AllTypes)),
            ("limit", Math.Clamp(query.Limit, 1, QueryLimits.Nodes)), ("relations", QueryLimits.Relations));
        if (await transport.ReadOneAsync(statement, cancellationToken) is not { } row)
            return new GraphSlice([], [], [], 0, false);
        ImmutableArray<EntityHead> nodes = [.. row.Rows(0).Select(HeadMapping.Read)];
        return new GraphSlice(
            nodes, [.. new int[nodes.Length]], [.. row.Rows(1).Select(RelationMapping.Read)], row.Number(2), false, row.Number(3));
    }

    private static async ValueTask<GraphSlice?> WalkAsync(
        ICypherTransport transport, Walk walk, int depth, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(
            TextOf(walk, depth), ("id", walk.Start.Value), ("depth", depth), ("reading", walk.Reading),
            ("limit", Math.Clamp(walk.Limit, 1, QueryLimits.Nodes)), ("relations", QueryLimits.Relations));
        if (await transport.ReadOneAsync(statement, cancellationToken) is not { } row)
            return null;
        return new GraphSlice(
            [.. row.Rows(0).Select(HeadMapping.Read)], row.Numbers(1), [.. row.Rows(2).Select(RelationMapping.Read)],
            row.Number(3), row.Flag(4), row.Number(5));
    }

    private static string TextOf(Walk walk, int depth)
    {
        var made = walk.Reading is null ? "true" : "(r.reading IS NULL OR r.reading = $reading)";
        var (start, step, end) = CypherText.Parts("slice", ("along", walk.Along), ("either()", walk.Either + "()"), ("made", made));
        var text = new StringBuilder(start);
        for (var i = 1; i <= depth; i++)
            text.Append(step.Replace("@step", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.Append(end).ToString();
    }

    /// <param name="Start">Where to begin.</param>
    /// <param name="Along">The pattern of a step.</param>
    /// <param name="Either">The pattern of the same relations in either direction.</param>
    /// <param name="Reading">Only claims of this reading and of none; null for all.</param>
    /// <param name="Limit">At most so many nodes.</param>
    private sealed record Walk(EntityId Start, string Along, string Either, string? Reading, int Limit);
}
