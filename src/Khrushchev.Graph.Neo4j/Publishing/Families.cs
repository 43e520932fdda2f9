using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Mapping;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>All that a snapshot becomes: nodes first, for relationships need their ends.</summary>
internal static class Families
{
    public static IReadOnlyList<Family> All { get; } =
    [
        .. Enum.GetValues<EntityKind>().Select(kind =>
            new Family(kind.ToString(), "Entity", null, null, source => Entities(source, kind))),
        Family.Nodes("Source", source => source.Snapshot.Sources.Select(s => new GraphItem(s.Id.Value, SourceMapping.Write(s)))),
        Family.Nodes("Card", source => source.Snapshot.Cards.Select(c => new GraphItem(c.Id.Value, CardMapping.Write(c)))),
        Family.Nodes("Passage", Passages),
        Family.Nodes("Lesson", source => source.Snapshot.Lessons.Select(l => new GraphItem(l.Id.Value, LessonMapping.Write(l)))),
        Family.Nodes("Step", Steps),
        Family.Nodes("Mark", TimelineFamilies.Marks),
        Family.Nodes("Cluster", TimelineFamilies.Clusters),
        Family.Nodes("Tally", TimelineFamilies.Tallies),
        Family.Nodes("Prefix", source => PrefixFamily.Of(source.Snapshot, source.CommonWords)),
        .. Enum.GetValues<RelationType>().Select(type =>
            Family.Edges(type.Name(), "Entity", "Entity", source => Relations(source, type))),
        Family.Edges("ON_CARD", "Passage", "Card", OnCard),
        Family.Edges("STEP_OF", "Step", "Lesson", StepOf),
        Family.Edges("CITES", "Entity", "Passage", source => Citations.Of(source).Where(c => c.To!.Contains("#^", StringComparison.Ordinal))),
        Family.Edges("CITES", "Entity", "Source", source => Citations.Of(source).Where(c => !c.To!.Contains("#^", StringComparison.Ordinal))),
    ];

    /// <summary>Labels whose nodes carry versions.</summary>
    public static IReadOnlyList<string> Labels { get; } = [.. All.Where(f => f.IsNode).Select(f => f.Label).Distinct()];

    /// <summary>Types whose relationships carry versions.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. All.Where(f => !f.IsNode).Select(f => f.Label).Distinct()];

    private static IEnumerable<GraphItem> Entities(PublishSource source, EntityKind kind) =>
        source.Snapshot.Entities.Where(e => e.Head.Kind == kind).Select(e => new GraphItem(e.Id.Value, EntityMapping.Write(e)));

    private static IEnumerable<GraphItem> Relations(PublishSource source, RelationType type) =>
        source.Snapshot.Relations.Where(r => r.Type == type)
            .Select(r => new GraphItem(r.Id, RelationMapping.Write(r), r.From.Value, r.To.Value));

    private static IEnumerable<GraphItem> Passages(PublishSource source) =>
        source.Snapshot.Cards.SelectMany(c => c.Passages.Select((p, place) =>
            new GraphItem(p.Id.ToString(), CardMapping.Write(p, place, source.RelationsCiting(p.Id)))));

    private static IEnumerable<GraphItem> OnCard(PublishSource source) =>
        source.Snapshot.Cards.SelectMany(c => c.Passages.Select(p => Link(p.Id.ToString(), c.Id.Value)));

    private static IEnumerable<GraphItem> Steps(PublishSource source) =>
        source.Snapshot.Lessons.SelectMany(l => l.Steps.Select((s, place) =>
            new GraphItem(StepId(l, place), LessonMapping.Write(StepId(l, place), s, place))));

    private static IEnumerable<GraphItem> StepOf(PublishSource source) =>
        source.Snapshot.Lessons.SelectMany(l => l.Steps.Select((_, place) => Link(StepId(l, place), l.Id.Value)));

    private static string StepId(Lesson lesson, int place) => $"{lesson.Id}|{place}";

    private static GraphItem Link(string from, string to) => new(from, new PropertyMap { ["id"] = from }, from, to);
}
