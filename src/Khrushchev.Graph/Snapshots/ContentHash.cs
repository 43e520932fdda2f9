using System.Security.Cryptography;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Snapshots;

/// <summary>
/// SHA-256 over every property of every part, in snapshot order and in the order in which the types declare them; the first 32 hex
/// digits. Written by hand, without a serialiser's allocations; a test holds that no property is forgotten.
/// </summary>
internal static class ContentHash
{
    public static string Of(Course course, SnapshotParts parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var writer = new ContentWriter(hash);
        Add(writer, course);
        writer.Add(parts.Entities, EntityContent.Add);
        writer.Add(parts.Relations, EntityContent.Add);
        writer.Add(parts.Cards, CardContent.Add);
        writer.Add(parts.Sources, CardContent.Add);
        writer.Add(parts.Lessons, CardContent.Add);
        return writer.Finish();
    }

    private static void Add(ContentWriter writer, Course course)
    {
        writer.Add(course.Title);
        writer.Add(course.Intro);
        EvidenceContent.Add(writer, course.Period);
        writer.Add(course.Themes, Add);
        writer.Add(course.Readings, Add);
    }

    private static void Add(ContentWriter writer, Theme theme)
    {
        writer.Add(theme.Id);
        writer.Add(theme.Title);
        writer.Add(theme.Tone);
        writer.Add(theme.Icon);
    }

    private static void Add(ContentWriter writer, Reading reading)
    {
        writer.Add(reading.Id);
        writer.Add(reading.Title);
        writer.Add(reading.Summary);
    }
}
