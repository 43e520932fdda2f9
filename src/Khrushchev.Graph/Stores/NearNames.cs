using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores;

/// <summary>Of what begins alike, the names that are spelt most like what was typed.</summary>
internal static class NearNames
{
    /// <summary>Hits whose name differs in a quarter of the letters or less, nearest first, of these the one with least beside it, then by length, significance and id.</summary>
    /// <param name="candidates">Found by beginnings of the words.</param>
    /// <param name="typed">The folded words in full.</param>
    /// <param name="limit">At most so many, clamped as that of a search.</param>
    public static SearchSlice Of(SearchSlice candidates, string[] typed, int limit)
    {
        var text = string.Concat(typed);
        var most = Math.Max(1, text.Length / 4);
        var near = candidates.Hits.Select(hit => (Hit: hit, Distance: Distance(text, hit.Matched))).Where(n => n.Distance.ToBeginning <= most)
            .OrderBy(n => n.Distance).ThenBy(n => n.Hit.Matched.Length).ThenByDescending(n => n.Hit.Entity.Significance).ThenBy(n => n.Hit.Entity.Id)
            .Select(n => n.Hit with { Match = SearchMatch.Near }).ToList();
        return new SearchSlice([.. near.Take(Math.Clamp(limit, 1, QueryLimits.Search))], near.Count);
    }

    /// <summary>To the nearest place in the name where a word begins; spaces, hyphens and little words count for nothing.</summary>
    private static (int ToBeginning, int ToWhole) Distance(string typed, string name)
    {
        var words = SearchText.Words(name).Where(LittleWords.IsNone).ToArray();
        return Enumerable.Range(0, words.Length).Select(first => From(typed, string.Concat(words[first..])))
            .DefaultIfEmpty((int.MaxValue, int.MaxValue)).Min();
    }

    /// <summary>
    /// The fewest letters to insert, delete or replace that make the typed text a beginning of the name (Sellers, 1980), and the whole of it.
    /// </summary>
    private static (int ToBeginning, int ToWhole) From(string typed, string name)
    {
        int[] before = [.. Enumerable.Range(0, name.Length + 1)], row = new int[name.Length + 1];
        for (var i = 1; i <= typed.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= name.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + (typed[i - 1] == name[j - 1] ? 0 : 1));
            (before, row) = (row, before);
        }
        return (before.Min(), before[^1]);
    }
}
