using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>Lessons, and their steps as <c>Step</c> nodes that are <c>STEP_OF</c> a lesson.</summary>
internal static class LessonMapping
{
    public const string Projection = "[#.id, #.number, #.title, #.minutes, #.intro, #.file, #.line, #.column, #.length]";

    public const string StepProjection = "[#.title, #.view, #.focus, #.highlight, #.card, #.text, #.notes, "
        + "#.date, #.dateWords, #.dateOldStyle, #.dateAnchor, #.dateRelation]";

    public static PropertyMap Write(Lesson lesson)
    {
        var properties = new PropertyMap();
        properties.Set("id", lesson.Id.Value);
        properties.Set("number", lesson.Number);
        properties.Set("title", lesson.Title);
        properties.Set("minutes", lesson.Minutes);
        properties.Set("intro", lesson.Intro);
        LocationMapping.Write(properties, lesson.Location);
        return properties;
    }

    public static PropertyMap Write(string id, LessonStep step, int place)
    {
        var properties = new PropertyMap();
        properties.Set("id", id);
        properties.Set("place", place);
        properties.Set("title", step.Title);
        properties.Set("view", step.View);
        properties.SetList("focus", Ids(step.Focus));
        properties.SetList("highlight", Ids(step.Highlight));
        properties.Set("card", step.Card?.Value);
        properties.Set("text", step.Text);
        properties.Set("notes", step.Notes);
        DateMapping.Write(properties, step.Window);
        return properties;
    }

    /// <summary>A lesson from its values and those of its steps, in order.</summary>
    public static Lesson Read(CypherRow row, IEnumerable<CypherRow> steps) => new(
        new EntityId(row.Text(0)), row.Number(1), row.Text(2), row.NumberOrNull(3), row.Text(4),
        [.. steps.Select(ReadStep)], LocationMapping.Read(row, 5));

    private static LessonStep ReadStep(CypherRow row) => new(
        row.Text(0), row.TextOrNull(1), Ids(row.Texts(2)), Ids(row.Texts(3)), DateMapping.Read(row, 7),
        row.TextOrNull(4) is { } card ? new EntityId(card) : null, row.Text(5), row.Text(6));

    private static ImmutableArray<string> Ids(ImmutableArray<EntityId> ids) => ids.IsDefault ? [] : [.. ids.Select(i => i.Value)];

    private static ImmutableArray<EntityId> Ids(ImmutableArray<string> ids) => [.. ids.Select(i => new EntityId(i))];
}
