using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Neo4j.Reads;

/// <summary>Answers <see cref="SearchQuery"/>.</summary>
internal static class SearchReads
{
    public static async ValueTask<SearchSlice> SearchAsync(
        ICypherTransport transport, SearchQuery query, int commonWords, CancellationToken cancellationToken)
    {
        var folded = SearchText.Fold(query.Text.Length > QueryLimits.SearchText ? query.Text[..QueryLimits.SearchText] : query.Text);
        var words = Needed(folded);
        if (words.Count == 0)
            return SearchSlice.Empty;
        ImmutableArray<EntityKind> kinds = query.Kinds.IsDefault ? [] : query.Kinds;
        var statement = new CypherStatement(
            CypherText.Of("search"), ("folded", folded), ("prefix", folded.Contains(' ', StringComparison.Ordinal) ? null : folded),
            ("words", words.ConvertAll(w => " " + w)), ("grades", LuceneGrades.Of(folded, words, kinds)),
            ("kinds", kinds.Select(k => k.ToString()).ToList()), ("few", commonWords),
            ("limit", Math.Clamp(query.Limit, 1, QueryLimits.Search)));
        return await transport.ReadOneAsync(statement, cancellationToken) is { } row
            ? new SearchSlice([.. row.Rows(1).Select(ReadHit)], row.Number(0))
            : SearchSlice.Empty;
    }

    /// <summary>The words without those that start another, which say nothing more.</summary>
    private static List<string> Needed(string folded)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        return [.. words.Where(w => !words.Exists(l => l.Length > w.Length && l.StartsWith(w, StringComparison.Ordinal)))];
    }

    private static SearchHit ReadHit(CypherRow row) => new(HeadMapping.Read(row.PackedRow(0)), (SearchMatch)row.Number(1), row.Text(2));
}
