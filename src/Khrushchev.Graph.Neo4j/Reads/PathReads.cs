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
    public static async ValueTask<PathsSlice?> PathsAsync(ICypherTransport transport, PathsQuery query, CancellationToken cancellationToken)
    {
        var depth = Math.Clamp(query.Depth, 1, QueryLimits.CausalDepth);
        var statement = new CypherStatement(
            TextOf(depth, query.Reading is not null), ("from", query.From.Value), ("to", query.To.Value), ("reading", query.Reading));
        if (await transport.ReadOneAsync(statement, cancellationToken) is not { } row)
            return null;
        var (chains, more) = ChainSearch.Find(query, [.. row.Rows(0).Select(RelationMapping.Read)]);
        var ends = chains.SelectMany(c => c).SelectMany(r => new[] { r.From, r.To }).ToHashSet();
        var heads = row.Rows(1).Where(h => ends.Contains(new EntityId(h.Text(0)))).Select(HeadMapping.Read).OrderBy(h => h.Id);
        return new PathsSlice(chains, [.. heads], more);
    }

    private static string TextOf(int depth, bool ofReading)
    {
        var made = ofReading ? "(r.reading IS NULL OR r.reading = $reading)" : "true";
        var (start, _, end) = CypherText.Parts("chains");
        var forwards = Step("-[r:LED_TO]->", "met", "last", "metBack, lastBack");
        var backwards = Step("<-[r:LED_TO]-", "metBack", "lastBack", "met, last");
        var text = new StringBuilder(start).Insert(start.Length, forwards, (depth + 1) / 2);
        return text.Insert(text.Length, backwards, depth / 2).Append(end).ToString();

        string Step(string along, string met, string last, string other) => CypherText.Parts(
            "chains", ("along", along), ("made", made), ("met", met), ("last", last), ("other", other)).Step;
    }
}
