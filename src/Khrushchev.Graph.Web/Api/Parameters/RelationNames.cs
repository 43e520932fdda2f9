using System.Collections.Frozen;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Api.Parameters;

/// <summary>Reads types of relations by their names in graph notation.</summary>
internal static class RelationNames
{
    private static readonly FrozenDictionary<string, RelationType> Types =
        Enum.GetValues<RelationType>().ToFrozenDictionary(t => t.Name(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name, in the order of the types.</summary>
    public static IEnumerable<string> All => Enum.GetValues<RelationType>().Select(t => t.Name());

    /// <summary>Reads a name in whatever case.</summary>
    public static bool TryRead(string name, out RelationType type) => Types.TryGetValue(name, out type);
}
