namespace Khrushchev.Graph.Notes.Compiling.Names;

/// <summary>Lists for people: <c>a, b or c</c>.</summary>
internal static class Listed
{
    public static string Or(IEnumerable<string> items) => Join(items, "or");

    public static string And(IEnumerable<string> items) => Join(items, "and");

    private static string Join(IEnumerable<string> items, string last)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }
}
