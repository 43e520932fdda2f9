using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>What an entity is, as words of the full-text index: its kind, its significance, its whole names.</summary>
internal static class EntityFacets
{
    /// <summary>The index splits a longer word at 255 characters.</summary>
    private const int LongestWord = 250;

    public static string Of(EntityKind kind) => $"kind_{kind}";

    public static string OfSignificance(int significance) => string.Create(CultureInfo.InvariantCulture, $"significance_{significance}");

    public static string OfTitle(string folded) => Cut($"title_{folded.Replace(' ', '_')}");

    public static string OfAlias(string folded) => Cut($"alias_{folded.Replace(' ', '_')}");

    /// <summary>A word as the index can hold it; what is searched for is cut likewise.</summary>
    public static string Cut(string word) => word.Length > LongestWord ? word[..LongestWord] : word;

    public static void Write(PropertyMap properties, Entity entity)
    {
        string[] aliases = [.. entity.Aliases.Select(SearchText.Fold)];
        var title = SearchText.Fold(entity.Head.Title);
        properties.Set("foldedTitle", title);
        properties.SetList("foldedAliases", [.. aliases]);
        properties.Set("aliasText", Words(aliases));
        properties.Set("foldedText", Words([title, .. aliases, SearchText.Fold(entity.Head.Summary)]));
        string[] facets = [Of(entity.Head.Kind), OfSignificance(entity.Head.Significance), OfTitle(title), .. aliases.Select(OfAlias)];
        properties.Set("facets", string.Join(' ', facets));
    }

    private static string Words(string[] folded) =>
        string.Join(' ', folded.SelectMany(f => f.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Select(Cut));
}
