using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Mapping;

namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary>All that a snapshot becomes: nodes first, for relationships need their ends.</summary>
internal static class AllFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        Family.Nodes("Entity", source => source.Snapshot.Entities.Select(e => new GraphItem(e.Id.Value, e.Head.Kind.ToString(), EntityMapping.Write(e)))),
        Family.Nodes("Source", source => source.Snapshot.Sources.Select(s => new GraphItem(s.Id.Value, "Source", SourceMapping.Write(s)))),
        Family.Nodes("Card", source => source.Snapshot.Cards.Select(c => new GraphItem(c.Id.Value, "Card", CardMapping.Write(source.Passages.Detail(c))))),
        Family.Nodes("Passage", Passages),
        Family.Nodes("Lesson", source => source.Snapshot.Lessons.Select(l => new GraphItem(l.Id.Value, "Lesson", LessonMapping.Write(l)))),
        Family.Nodes("Step", Steps),
        Family.Nodes("Mark", TimelineFamilies.Marks),
        Family.Nodes("Cluster", TimelineFamilies.Clusters),
        Family.Nodes("Tally", TallyFamily.Of),
        Family.Nodes("Foremost", ForemostFamily.Of),
        Family.Nodes("Hub", HubFamily.Of),
        Family.Nodes("Prefix", PrefixFamily.Of),
        new("relations Entity", [.. Enum.GetValues<RelationType>().Select(t => t.Name())], "Entity", "Entity", Relations),
        Family.Edges("ON_CARD", "Passage", "Card", OnCard),
        Family.Edges("STEP_OF", "Step", "Lesson", StepOf),
        Family.Edges("CITES", "Entity", "Passage", source => Citations.Of(source).Where(c => c.To!.Contains("#^", StringComparison.Ordinal))),
        Family.Edges("CITES", "Entity", "Source", source => Citations.Of(source).Where(c => !c.To!.Contains("#^", StringComparison.Ordinal))),
    ];

    /// <summary>Labels whose nodes carry versions.</summary>
    public static IReadOnlyList<string> Labels { get; } = [.. All.Where(f => f.IsNode).Select(f => f.Name)];

    /// <summary>Types whose relationships carry versions.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. All.SelectMany(f => f.Types).Distinct()];

    private static IEnumerable<GraphItem> Relations(PublishSource source) =>
        source.Snapshot.Relations.Select((r, place) => new GraphItem(
            r.Id, r.Type.Name(), RelationMapping.Write(r, source.Snapshot.Entities[source.Snapshot.ToOf(place)].Head), r.From.Value, r.To.Value));

    private static IEnumerable<GraphItem> Passages(PublishSource source) =>
        source.Snapshot.Cards.SelectMany(c => source.Passages.Detail(c).Uses.Select((use, place) =>
            new GraphItem(use.Passage.ToString(), "Passage", CardMapping.Write(c.Passages[place], place, use))));

    private static IEnumerable<GraphItem> OnCard(PublishSource source) =>
        source.Snapshot.Cards.SelectMany(c => c.Passages.Select(p => Link("ON_CARD", p.Id.ToString(), c.Id.Value)));

    private static IEnumerable<GraphItem> Steps(PublishSource source) =>
        source.Snapshot.Lessons.SelectMany(l => l.Steps.Select((s, place) =>
            new GraphItem(StepId(l, place), "Step", LessonMapping.Write(StepId(l, place), s, place))));

    private static IEnumerable<GraphItem> StepOf(PublishSource source) =>
        source.Snapshot.Lessons.SelectMany(l => l.Steps.Select((_, place) => Link("STEP_OF", StepId(l, place), l.Id.Value)));

    private static string StepId(Lesson lesson, int place) => $"{lesson.Id}|{place}";

    private static GraphItem Link(string type, string from, string to) => new(from, type, new PropertyMap { ["id"] = from }, from, to);
}
