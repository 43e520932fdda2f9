using System.Collections.Frozen;

namespace Khrushchev.Graph.Stores;

/// <summary>Words of an English question, or of a title, that name nothing.</summary>
internal static class LittleWords
{
    private static readonly FrozenSet<string> All =
    [
        "a", "an", "the", "of", "in", "on", "at", "to", "by", "and", "for", "from", "with", "who", "what", "when", "where", "which", "why", "how",
        "is", "was", "were", "are", "did", "do", "does", "had", "has", "so", "about",
    ];

    /// <summary>Whether the folded word is none of them.</summary>
    public static bool IsNone(string word) => !All.Contains(word);
}
