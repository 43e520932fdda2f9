using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using static Khrushchev.Graph.Model.EntityKind;

namespace Khrushchev.Graph.Notes.Compiling;

/// <summary>Whether a span of time stands after the link.</summary>
internal enum Interval
{
    None,
    Optional,
    Required,
}

/// <summary>A heading that names a relation.</summary>
/// <param name="Heading">As written in the format's table.</param>
/// <param name="Type">The relation.</param>
/// <param name="Pages">Kinds of pages that may have it.</param>
/// <param name="Others">Kinds that the link may name.</param>
/// <param name="FromPage">Whether the page is where the relation starts; else where it ends.</param>
/// <param name="Interval">Whether <c>: EDTF</c> stands after the link.</param>
internal sealed record RelationSection(
    string Heading, RelationType Type, ImmutableArray<EntityKind> Pages, ImmutableArray<EntityKind> Others, bool FromPage,
    Interval Interval = Interval.None)
{
    private static readonly ImmutableArray<EntityKind> Any = [.. Enum.GetValues<EntityKind>()];
    private static readonly ImmutableArray<EntityKind> Things = Any.Remove(Person);
    private static readonly ImmutableArray<EntityKind> Actors = [Person, Organisation];
    private static readonly ImmutableArray<EntityKind> Acts = [Policy, Event, Person];

    /// <summary>The table of docs/notes-format.md.</summary>
    public static ImmutableArray<RelationSection> All { get; } =
    [
        new("Causes", RelationType.LedTo, [Event, Policy], [Event, Policy, Idea], false),
        new("Effects", RelationType.LedTo, [Event, Policy, Idea], [Event, Policy], true),
        new("People", RelationType.TookPartIn, [Event], Actors, false),
        new("Held office", RelationType.Held, [Person], [Office], true, Interval.Required),
        new("Holders", RelationType.Held, [Office], [Person], false, Interval.Required),
        new("Launched", RelationType.Launched, Actors, Acts, true),
        new("Supported", RelationType.Supported, Actors, Acts, true),
        new("Opposed", RelationType.Opposed, Actors, Acts, true),
        new("Launched by", RelationType.Launched, Acts, Actors, false),
        new("Supported by", RelationType.Supported, Acts, Actors, false),
        new("Opposed by", RelationType.Opposed, Acts, Actors, false),
        new("Targeted", RelationType.Targeted, [Event, Policy], [Person, Organisation, Idea], true),
        new("Aims", RelationType.AimedAt, [Policy], [Idea], true),
        new("Member of", RelationType.MemberOf, [Person], [Organisation], true, Interval.Optional),
        new("Members", RelationType.MemberOf, [Organisation], [Person], false, Interval.Optional),
        new("Part of", RelationType.PartOf, Things, Things, true),
        new("Where", RelationType.LocatedIn, [Event, Organisation, Policy], [Place], true),
        new("Written by", RelationType.Authored, [Document], Actors, false),
        new("Wrote", RelationType.Authored, Actors, [Document], true),
        new("About", RelationType.Concerns, [Document, Idea], Any, true),
        new("Allies", RelationType.AllyOf, [Person], [Person], true, Interval.Optional),
        new("Rivals", RelationType.RivalOf, [Person], [Person], true, Interval.Optional),
    ];

    public static RelationSection? Find(string heading) =>
        All.FirstOrDefault(s => s.Heading.Equals(heading, StringComparison.OrdinalIgnoreCase));
}
