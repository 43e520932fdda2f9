using System.Collections.Immutable;

namespace Khrushchev.Graph.Notes.Compiling.Names;

/// <summary>Finds what an author may have meant.</summary>
internal static class Nearest
{
    /// <summary>How many names are offered.</summary>
    public const int Most = 3;

    private const int LongestName = 100;

    /// <summary>
    /// The nearest of the names, best first: those that differ in a third of the letters or less, then those that hold every word that was
    /// written ("Beria" for "Lavrentiy Beria"). Ties in ordinal order.
    /// </summary>
    public static ImmutableArray<string> Of(string wanted, IEnumerable<string> names)
    {
        var key = NameKey.Of(wanted);
        if (key.Length is 0 or > LongestName)
            return [];
        var limit = Math.Max(1, key.Length / 3);
        var words = key.Split(' ');
        var found = new List<(int Score, string Name)>();
        foreach (var name in names)
        {
            var other = NameKey.Of(name);
            if (other.Length > LongestName)
                continue;
            var distance = EditDistance.Of(key, other, limit);
            if (distance <= limit)
                found.Add((distance, name));
            else if (key.Length > 2 && words.All(w => other.Contains(w, StringComparison.Ordinal)))
                found.Add((limit + 1, name));
        }
        return [.. found.OrderBy(f => f.Score).ThenBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Name).Distinct().Take(Most)];
    }

    /// <summary>As the end of a message: <c>; did you mean 'a' or 'b'?</c>, or a full stop where nothing is near.</summary>
    public static string Hint(string wanted, IEnumerable<string> names)
    {
        var near = Of(wanted, names);
        return near.Length == 0 ? "." : $"; did you mean {Listed.Or(near.Select(n => $"'{n}'"))}?";
    }
}
