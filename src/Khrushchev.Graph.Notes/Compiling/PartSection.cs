using System.Collections.Immutable;

namespace Khrushchev.Graph.Notes.Compiling;

/// <summary>Headings of an entity's page that name a part of it rather than a relation.</summary>
internal static class PartSection
{
    public const string NotesSay = "What the notes say";
    public const string RecordSays = "What the record says";
    public const string Readings = "Readings";
    public const string Sources = "Sources";

    public static ImmutableArray<string> All { get; } = [NotesSay, RecordSays, Readings, Sources];

    public static bool Is(string heading, string part) => heading.Equals(part, StringComparison.OrdinalIgnoreCase);
}
