using System.Globalization;
using System.Text;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores.Chains;

namespace Khrushchev.Graph.Neo4j.Reads;

/// <summary>
/// Answers <see cref="PathsQuery"/>: the server walks from both ends to the middle, so a long chain costs two short walks, and the claims met
/// are ranked as on every store.
/// </summary>
internal static class PathReads
{
    private static readonly Lazy<string> Text = new(Write);

    public static async ValueTask<PathsSlice?> PathsAsync(ICypherTransport transport, PathsQuery query, CancellationToken cancellationToken)
    {
        var depth = Math.Clamp(query.Depth, 1, QueryLimits.CausalDepth);
        var statement = new CypherStatement(
            Text.Value, ("from", query.From.Value), ("to", query.To.Value), ("reading", query.Reading),
            ("forwards", (depth + 1) / 2), ("backwards", depth / 2));
        if (await transport.ReadOneAsync(statement, cancellationToken) is not { } row)
            return null;
        var (chains, more) = ChainSearch.Find(query, [.. row.PackedRows(0).Select(RelationMapping.Read)]);
        var ends = chains.SelectMany(c => c).SelectMany(r => new[] { r.From, r.To }).ToHashSet();
        var heads = row.PackedRows(1).Where(h => ends.Contains(new EntityId(h.Text(0)))).Select(HeadMapping.Read).OrderBy(h => h.Id);
        return new PathsSlice(chains, [.. heads], more);
    }

    private static string Write()
    {
        var (start, _, end) = CypherText.Parts("chains");
        var text = new StringBuilder(start);
        for (var step = 1; step <= (QueryLimits.CausalDepth + 1) / 2; step++)
            text.Append(Step(step, "-[r:LED_TO]->", "$p.forwards", "met", "last", "metBack, lastBack"));
        for (var step = 1; step <= QueryLimits.CausalDepth / 2; step++)
            text.Append(Step(step, "<-[r:LED_TO]-", "$p.backwards", "metBack", "lastBack", "met, last"));
        return text.Append(end).ToString();
    }

    private static string Step(int number, string along, string steps, string met, string last, string other) => CypherText.Parts(
        "chains", ("number", number.ToString(CultureInfo.InvariantCulture)), ("along", along), ("steps", steps), ("met", met), ("last", last),
        ("other", other)).Step;
}
