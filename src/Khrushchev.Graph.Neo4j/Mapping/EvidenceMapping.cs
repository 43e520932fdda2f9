using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>
/// Evidence as a text that a person reads too: <c>card#^anchor</c> or a work's id, then a space and the note where there is one. Ids hold no
/// space, so the first space ends them.
/// </summary>
internal static class EvidenceMapping
{
    public static string Write(Evidence evidence) => evidence.Note is { } note ? $"{evidence} {note}" : evidence.ToString();

    public static ImmutableArray<string> Write(ImmutableArray<Evidence> evidence) => [.. evidence.Select(Write)];

    public static Evidence Read(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var (id, note) = space < 0 ? (text, null) : (text[..space], text[(space + 1)..]);
        return PassageId.TryParse(id, out var passage) ? Evidence.From(passage, note) : Evidence.From(new EntityId(id), note);
    }

    public static ImmutableArray<Evidence> Read(ImmutableArray<string> texts) => [.. texts.Select(Read)];
}
