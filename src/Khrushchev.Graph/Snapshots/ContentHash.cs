using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Snapshots;

/// <summary>SHA-256 over the canonical JSON of the parts, in snapshot order; the first 32 hex digits.</summary>
internal static class ContentHash
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new EdtfConverter() } };

    public static string Of(Course course, SnapshotParts parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, course);
        foreach (var entity in parts.Entities)
            Append(hash, entity);
        foreach (var relation in parts.Relations)
            Append(hash, relation);
        foreach (var card in parts.Cards)
            Append(hash, card);
        foreach (var source in parts.Sources)
            Append(hash, source);
        foreach (var lesson in parts.Lessons)
            Append(hash, lesson);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static void Append<T>(IncrementalHash hash, T part) => hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(part, Options));

    private sealed class EdtfConverter : JsonConverter<HistoricalDate>
    {
        public override HistoricalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, HistoricalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value.Edtf}\u001f{value.AuthorWords}\u001f{value.OldStyle}\u001f{value.Relative}");
    }
}
