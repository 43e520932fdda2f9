using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Compiling;

/// <summary>What a note describes: the value of its <c>type</c>, with the front matter that it may have.</summary>
/// <param name="Name">As written.</param>
/// <param name="Kind">The kind of entity, or null for a card, source, lesson or course.</param>
/// <param name="Fields">The keys that its front matter may have.</param>
internal sealed record NoteType(string Name, EntityKind? Kind, ImmutableArray<string> Fields)
{
    private static readonly ImmutableArray<string> Common =
        ["type", "date", "notes-date", "theme", "standing", "significance", "aliases"];

    public static NoteType Card { get; } = new("card", null, ["type", "number", "period", "aliases"]);

    public static NoteType Source { get; } = new("source", null, ["type", "kind", "author", "year", "aliases"]);

    public static NoteType Lesson { get; } = new("lesson", null, ["type", "number", "minutes", "aliases"]);

    public static NoteType Course { get; } = new("course", null, ["type", "period", "themes", "readings"]);

    /// <summary>Every type, entities first.</summary>
    public static ImmutableArray<NoteType> All { get; } =
    [
        new("person", EntityKind.Person, Common.Add("colour")),
        new("event", EntityKind.Event, Common.Add("why")),
        new("policy", EntityKind.Policy, Common.Add("why")),
        new("organisation", EntityKind.Organisation, Common),
        new("office", EntityKind.Office, Common),
        new("place", EntityKind.Place, Common),
        new("idea", EntityKind.Idea, Common),
        new("document", EntityKind.Document, Common),
        Card, Source, Lesson, Course,
    ];

    public static NoteType? Find(string name) => All.FirstOrDefault(t => t.Name == name);
}
