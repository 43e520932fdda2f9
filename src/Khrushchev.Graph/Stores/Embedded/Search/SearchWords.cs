using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>What a search asks for, folded.</summary>
internal sealed class SearchWords
{
    public SearchWords(string text)
    {
        Folded = SearchText.Fold(text.Length > QueryLimits.SearchText ? text[..QueryLimits.SearchText] : text);
        var words = Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        Needed = [.. words.Where(w => !words.Exists(l => l.Length > w.Length && l.StartsWith(w, StringComparison.Ordinal)))];
    }

    /// <summary>The whole text.</summary>
    public string Folded { get; }

    /// <summary>
    /// The words without those that start another: these say nothing more. Of the rest no two start the same word of a vocabulary, so
    /// one search goes through each posting at most once, whatever somebody typed.
    /// </summary>
    public string[] Needed { get; }

    public bool AreWhole(string name) => SearchText.Fold(name) == Folded;

    public bool AreIn(string name)
    {
        var words = SearchText.Words(name);
        return Array.TrueForAll(Needed, n => Array.Exists(words, w => w.StartsWith(n, StringComparison.Ordinal)));
    }
}
