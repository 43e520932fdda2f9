using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>What is true of a whole version, as the properties of its <c>Version</c> node.</summary>
internal static class CourseMapping
{
    /// <summary>The info as a list of values; <c>#</c> stands for the node.</summary>
    public const string Projection = "[#.number, #.contentHash, #.title, #.intro, #.themes, #.themeTitles, #.themeTones, #.themeIcons, "
        + "#.readings, #.readingTitles, #.readingSummaries, #.entities, #.relations, #.claims, #.cards, #.passages, #.sources, #.lessons, "
        + "#.firstDay, #.lastDay, #.date, #.dateWords, #.dateOldStyle, #.dateAnchor, #.dateRelation]";

    public static PropertyMap Write(GraphSnapshot snapshot)
    {
        var properties = new PropertyMap();
        properties.Set("contentHash", snapshot.ContentHash);
        WriteCourse(properties, snapshot.Course);
        properties.Set("entities", snapshot.Entities.Length);
        properties.Set("relations", snapshot.Relations.Length);
        properties.Set("claims", snapshot.Relations.Count(r => r.Claim is not null));
        properties.Set("cards", snapshot.Cards.Length);
        properties.Set("passages", snapshot.Cards.Sum(c => c.Passages.Length));
        properties.Set("sources", snapshot.Sources.Length);
        properties.Set("lessons", snapshot.Lessons.Length);
        properties.Set("firstDay", snapshot.Extent?.From);
        properties.Set("lastDay", snapshot.Extent?.To);
        return properties;
    }

    public static StoreInfo Read(CypherRow row) => new(
        row.Long(0), row.Text(1), ReadCourse(row),
        new GraphCounts(row.Number(11), row.Number(12), row.Number(13), row.Number(14), row.Number(15), row.Number(16), row.Number(17)),
        row.NumberOrNull(18) is { } from ? new DayRange(from, row.Number(19)) : null);

    private static void WriteCourse(PropertyMap properties, Course course)
    {
        properties.Set("title", course.Title);
        properties.Set("intro", course.Intro);
        properties.SetList("themes", [.. course.Themes.Select(t => t.Id)]);
        properties.SetList("themeTitles", [.. course.Themes.Select(t => t.Title)]);
        properties.SetList("themeTones", [.. course.Themes.Select(t => t.Tone)]);
        // A list property holds no null; no icon has an empty name.
        properties.SetList("themeIcons", [.. course.Themes.Select(t => t.Icon ?? "")]);
        properties.SetList("readings", [.. course.Readings.Select(r => r.Id)]);
        properties.SetList("readingTitles", [.. course.Readings.Select(r => r.Title)]);
        properties.SetList("readingSummaries", [.. course.Readings.Select(r => r.Summary)]);
        DateMapping.Write(properties, course.Period);
    }

    private static Course ReadCourse(CypherRow row)
    {
        ImmutableArray<string> titles = row.Texts(5), tones = row.Texts(6), icons = row.Texts(7), names = row.Texts(9), summaries = row.Texts(10);
        return new Course(
            row.Text(2), row.Text(3), DateMapping.Read(row, 20),
            [.. row.Texts(4).Select((id, i) => new Theme(id, titles[i], tones[i], icons[i].Length == 0 ? null : icons[i]))],
            [.. row.Texts(8).Select((id, i) => new Reading(id, names[i], summaries[i]))]);
    }
}
