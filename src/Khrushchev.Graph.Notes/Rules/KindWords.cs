using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;

namespace Khrushchev.Graph.Notes.Rules;

/// <summary>Kinds in words, for messages.</summary>
internal static class KindWords
{
    /// <summary>As in "an event".</summary>
    public static string A(EntityKind kind) => A(kind.ToString().ToLowerInvariant());

    /// <summary>As in "a person or an organisation"; "anything" for all kinds.</summary>
    public static string AnyOf(IReadOnlyCollection<EntityKind> kinds)
    {
        var all = Enum.GetValues<EntityKind>();
        var missing = all.Except(kinds).ToList();
        return missing.Count == 0 ? "anything" : missing.Count == 1 ? $"anything but {A(missing[0])}" : Listed.Or(kinds.Select(A));
    }

    /// <summary>What a page is, as in "a card" or "a note without a type".</summary>
    public static string A(Page page) => page.Type is { } type ? A(type) : "a note without a known type";

    private static string A(NoteType type) => A(type.Name);

    private static string A(string name) => name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {name}" : $"a {name}";
}
