using System.Collections.Immutable;
using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>A whole entity: the head, then what only its page shows, then what search compares.</summary>
internal static class EntityMapping
{
    /// <summary>What an entity has beyond its head; <c>#</c> stands for the node.</summary>
    public const string Projection = "[#.aliases, #.body, #.evidence, #.notesSay, #.notesEvidence, #.recordSays, #.recordEvidence, "
        + "#.readings, #.readingTexts, #.readingEvidence, #.file, #.line, #.column, #.length]";

    public static PropertyMap Write(Entity entity)
    {
        var properties = new PropertyMap();
        HeadMapping.Write(properties, entity.Head);
        if (entity.Head.Date is { } date)
        {
            properties.Set("firstDay", date.EarliestDay);
            properties.Set("lastDay", date.LatestDay);
        }
        properties.SetList("aliases", entity.Aliases);
        properties.Set("body", entity.Body);
        properties.SetList("evidence", EvidenceMapping.Write(entity.Evidence));
        if (entity.Correction is { } correction)
        {
            properties.Set("notesSay", correction.NotesSay);
            properties.SetList("notesEvidence", EvidenceMapping.Write(correction.NotesEvidence));
            properties.Set("recordSays", correction.RecordSays);
            properties.SetList("recordEvidence", EvidenceMapping.Write(correction.RecordEvidence));
        }
        WriteReadings(properties, entity.Readings);
        LocationMapping.Write(properties, entity.Location);
        EntityFacets.Write(properties, entity);
        properties.Set("ranking", HeadMapping.Ranking(entity.Head));
        return properties;
    }

    public static Entity Read(EntityHead head, CypherRow row) => new()
    {
        Head = head,
        Aliases = row.Texts(0),
        Body = row.Text(1),
        Evidence = EvidenceMapping.Read(row.Texts(2)),
        Correction = row.TextOrNull(3) is { } notes
            ? new Correction(notes, EvidenceMapping.Read(row.Texts(4)), row.Text(5), EvidenceMapping.Read(row.Texts(6)))
            : null,
        Readings = ReadReadings(row.Texts(7), row.Texts(8), row.Texts(9)),
        Location = LocationMapping.Read(row, 10),
    };

    private static void WriteReadings(PropertyMap properties, ImmutableArray<EntityReading> readings)
    {
        properties.SetList("readings", [.. readings.Select(r => r.Reading)]);
        properties.SetList("readingTexts", [.. readings.Select(r => r.Text)]);
        // A property holds no list of lists: each citation says first which of the readings it belongs to.
        properties.SetList("readingEvidence", [.. readings.SelectMany((r, i) => r.Evidence.Select(e => $"{i} {EvidenceMapping.Write(e)}"))]);
    }

    private static ImmutableArray<EntityReading> ReadReadings(
        ImmutableArray<string> ids, ImmutableArray<string> texts, ImmutableArray<string> evidence)
    {
        var cited = evidence.Select(e => e.Split(' ', 2))
            .ToLookup(p => int.Parse(p[0], CultureInfo.InvariantCulture), p => EvidenceMapping.Read(p[1]));
        return [.. ids.Select((id, i) => new EntityReading(id, texts[i], [.. cited[i]]))];
    }
}
