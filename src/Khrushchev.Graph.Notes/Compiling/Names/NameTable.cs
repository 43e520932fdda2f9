using System.Collections.Immutable;
using Khrushchev.Graph.Notes.Compiling.Drafts;

namespace Khrushchev.Graph.Notes.Compiling.Names;

/// <summary>
/// What every page is called. A title or alias goes before an id, so that a card whose title is an organisation's id does not
/// make the name ambiguous.
/// </summary>
internal sealed class NameTable
{
    /// <summary>How many pages of one name are kept: enough to say that it is not clear which is meant.</summary>
    private const int Most = 4;

    private const int MostHints = 100;

    private readonly Dictionary<string, ImmutableArray<Page>> names = [];
    private readonly Dictionary<string, ImmutableArray<Page>> ids = [];
    private string[]? spellings;
    private int hints;

    public NameTable(IEnumerable<Page> pages)
    {
        foreach (var page in pages)
        {
            Add(names, page.Title.Text, page);
            foreach (var alias in page.Aliases)
                Add(names, alias.Text, page);
            Add(ids, page.Note.Name, page);
        }
    }

    /// <summary>The pages that a name fits.</summary>
    public ImmutableArray<Page> Find(string name)
    {
        var key = NameKey.Of(name);
        return names.TryGetValue(key, out var pages) || ids.TryGetValue(key, out pages) ? pages : [];
    }

    /// <summary>
    /// The nearest names, as the end of a message. Costs as much as there are names, so only the first <see cref="MostHints"/> broken links of
    /// a compilation get one.
    /// </summary>
    public string Hint(string name)
    {
        if (hints++ >= MostHints)
            return ".";
        return Nearest.Hint(name, spellings ??= [.. names.Values.SelectMany(p => p).Distinct().SelectMany(p => p.Aliases.Prepend(p.Title)).Select(w => w.Text)]);
    }

    private static void Add(Dictionary<string, ImmutableArray<Page>> table, string name, Page page)
    {
        var key = NameKey.Of(name);
        if (key.Length > 0)
            table[key] = !table.TryGetValue(key, out var there) ? [page] : there.Contains(page) || there.Length == Most ? there : there.Add(page);
    }
}
