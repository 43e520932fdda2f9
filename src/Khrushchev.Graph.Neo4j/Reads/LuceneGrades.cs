using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Neo4j.Reads;

/// <summary>
/// A search in the full-text index's own language: first all that has every word, then the same in grades, the best first, each a
/// <see cref="SearchMatch"/> and a significance. A grade finds all of its own and may find some of another. Folded words are letters and digits
/// alone, so nothing in them means anything to Lucene.
/// </summary>
internal static class LuceneGrades
{
    public static List<object?[]> Of(string folded, List<string> words, ImmutableArray<EntityKind> kinds)
    {
        var ofKinds = kinds.IsEmpty ? "" : $" +facets:({string.Join(' ', kinds.Select(EntityFacets.Of))})";
        var inTitle = Words("foldedTitle", words);
        (SearchMatch Match, string Lucene)[] matches =
        [
            (SearchMatch.Title, $"+facets:{EntityFacets.OfTitle(folded)}"),
            (SearchMatch.Alias, $"+facets:{EntityFacets.OfAlias(folded)}"),
            (SearchMatch.TitleWords, inTitle),
            (SearchMatch.AliasWords, $"{Words("aliasText", words)} -({inTitle})"),
            (SearchMatch.Text, $"{Words("foldedText", words)} -({inTitle})"),
        ];
        return
        [
            [null, Words("foldedText", words) + ofKinds],
            .. from match in matches
               from significance in Enumerable.Range(1, 5).Reverse()
               select new object?[] { (int)match.Match, $"{match.Lucene} +facets:{EntityFacets.OfSignificance(significance)}{ofKinds}" },
        ];
    }

    /// <summary>Every word as a prefix.</summary>
    private static string Words(string field, List<string> words) =>
        string.Join(' ', words.Select(w => $"+{field}:{EntityFacets.Cut(w)}*"));
}
